package onrecord.speaker;

import static onrecord.Fixtures.article;
import static onrecord.Fixtures.person;
import static onrecord.Fixtures.quote;
import static onrecord.Fixtures.unique;
import static onrecord.Fixtures.with;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import onrecord.Api;
import onrecord.Api.Answer;
import onrecord.WholeService;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@WholeService
class SpeakerApiTests {

    @Autowired
    private Api api;

    @Test
    void addsReadsAndReplacesASpeaker() {
        String name = unique("Ana Duarte ");
        Answer added = api.post("/speakers", person(name, "A. Duarte")).expect(201);

        Answer replaced = api.put("/speakers/" + added.id(), added.etag(), person(name, "Ana D."));

        assertThat(replaced.expect(200).json().get("aliases").toString()).isEqualTo("[\"Ana D.\"]");
        assertThat(api.get("/speakers/{id}", added.id()).text()).isEqualTo(replaced.text());
    }

    @Test
    void keepsAnAliasOnceHoweverItIsWritten() {
        Answer added = api.post("/speakers", person(unique("Ana Duarte "), "Añã D.", "ana d"))
                .expect(201);

        assertThat(added.json().get("aliases")).hasSize(1);
    }

    @Test
    void refusesANameThatAnotherHasAndNamesTheOther() {
        String name = unique("Ana Duarte ");
        Answer first = api.post("/speakers", person(name)).expect(201);

        Answer second = api.post("/speakers", person(name.toUpperCase(Locale.ROOT)));

        second.expectProblem(409, "speaker-name-taken");
        assertThat(second.json().get("speakerId").asLong()).isEqualTo(first.id());
    }

    @Test
    void refusesTheSameOfficeTwiceAtATime() {
        Map<String, Object> office = Map.of("title", "Minister", "from", "2020-01-01", "to", "2022-01-01");
        Map<String, Object> overlapping = Map.of("title", "minister", "from", "2021-06-01");

        api.post("/speakers", with(person(unique("Ana Duarte ")), "roles", List.of(office, overlapping)))
                .expectProblem(409, "speaker-role-not-held-twice");
    }

    @Test
    void namesTheFieldThatIsWrong() {
        Answer refused = api.post(
                "/speakers", with(person("Ana"), "roles", List.of(Map.of("title", "Minister", "country", "Portugal"))));

        refused.expectProblem(400, "invalid-request");
        assertThat(refused.at("/errors/0/field")).isEqualTo("roles[0].country");
    }

    @Test
    void mergesTwoSpeakersAndLeadsTheOldIdToTheNewOne() {
        String body = "Nothing is agreed, he said.";
        String old = unique("I. Brandt ");
        Answer article = api.post(
                        "/articles",
                        with(article("Merge", body), "quotes", List.of(quote(body, "Nothing is agreed", old))))
                .expect(201);
        long from = article.json().at("/quotes/0/speaker/id").asLong();
        Answer into = api.post("/speakers", person(unique("Ivo Brandt "))).expect(201);

        Answer merged = api.post("/speakers/" + from + "/merge", Map.of("into", into.id()))
                .expect(200);

        assertThat(merged.json().get("aliases").toString()).contains(old);
        assertThat(api.get("/articles/{id}", article.id())
                        .json()
                        .at("/quotes/0/speaker/id")
                        .asLong())
                .isEqualTo(into.id());
        Answer moved = api.get("/speakers/{id}", from);
        assertThat(moved.expect(301).headers().getLocation()).hasToString("/speakers/" + into.id());
        api.eventually("/articles?speaker=" + from, found -> found.count() == 1);
    }

    @Test
    void doesNotRemoveASpeakerWithQuotes() {
        String body = "Nothing is agreed, he said.";
        String name = unique("Ivo Brandt ");
        Answer article = api.post(
                "/articles", with(article("Keep", body), "quotes", List.of(quote(body, "Nothing is agreed", name))));
        Answer speaker = api.get("/speakers/{id}", article.at("/quotes/0/speaker/id"));

        api.delete("/speakers/" + speaker.id(), speaker.etag()).expectProblem(409, "quote-speaker-exists");
    }

    @Test
    void findsSpeakersByTheBeginningsOfTheirNames() {
        String surname = unique("Duarte");
        api.post("/speakers", person("Ana " + surname)).expect(201);

        api.eventually(
                "/speakers?q=" + surname.substring(0, surname.length() - 1),
                found -> found.results("/name").contains("Ana " + surname));
    }
}
