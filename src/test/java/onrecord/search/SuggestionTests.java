package onrecord.search;

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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

@WholeService
class SuggestionTests {

    @Autowired
    private Api api;

    @ParameterizedTest
    @CsvSource({
        "Antony Blinkensohn, Blinkinsohn",
        "Antony Blinkensuhn, BLINK",
        "Antony Blinkensahn, blinkensahn ant",
        "Antony Blinkensihn, Blimken",
        "Wolodymyr Zelenskyyx, Zelenskyx",
        "Wolodymyr Zelenskyyq, Zelesnkyyq",
        "Mevlüt Çavuşoğluz, cavusogluz",
        "Mevlüt Çavuşoğlut, Cavosoglut",
        "Łucja Łętowskaz, letowskaz",
        "李雷雷, 李雷"
    })
    void suggestsSpeakersByTheBeginningsOfTheirNamesAndWithTypos(String name, String typed) {
        api.post("/speakers", person(name)).expect(201);

        Answer found = api.eventually(
                "/suggestions?type=speaker&prefix={p}", answer -> labels(answer).contains(name), typed);

        assertThat(found.at("/suggestions/0/type")).isEqualTo("speaker");
        assertThat(found.json().at("/suggestions/0/matched").isMissingNode()).isTrue();
    }

    @Test
    void saysWhichAliasFits() {
        String alias = unique("Altername");
        long id = api.post("/speakers", person("Ana Duarte Lima", alias, "Ana D. Lima"))
                .expect(201)
                .id();

        Answer found = api.eventually(
                "/suggestions?prefix=" + alias.toLowerCase(Locale.ROOT),
                answer -> labels(answer).contains("Ana Duarte Lima"));

        assertThat(found.at("/suggestions/0/id")).isEqualTo("" + id);
        assertThat(found.at("/suggestions/0/matched")).isEqualTo(alias);
    }

    @Test
    void countsNeitherReplacedNorDeletedArticles() {
        String surname = unique("Kiwano");
        String tag = unique("papaya");
        String said = "“This is how it is,” Ana %s said.".formatted(surname);
        Answer kept = api.post("/articles", with(article(unique("kept"), said), "tags", List.of(tag)))
                .expect(201);
        Answer gone = api.post("/articles", with(article(unique("gone"), said), "tags", List.of(tag)))
                .expect(201);
        api.eventually(
                "/suggestions?prefix=" + surname,
                found -> found.at("/suggestions/0/count").equals("2"));

        api.delete("/articles/" + gone.id(), gone.etag()).expect(204);
        api.eventually(
                "/suggestions?prefix=" + surname,
                found -> found.at("/suggestions/0/count").equals("1"));
        api.eventually(
                "/suggestions?prefix=" + tag,
                found -> found.at("/suggestions/0/count").equals("1"));

        api.delete("/articles/" + kept.id(), kept.etag()).expect(204);
        api.eventually("/suggestions?prefix=" + tag, found -> labels(found).isEmpty());
    }

    @Test
    void suggestsWholeBeginningsBeforeTyposAndTheMoreQuotedBeforeTheLess() {
        String stem = unique("Quokka");
        String other = "Eva " + stem.replace("uo", "ua") + "s";
        quoting("Ana " + stem + "r", 1);
        quoting("Bea " + stem + "s", 3);
        quoting(other, 4);

        Answer found = api.eventually(
                "/suggestions?type=speaker&prefix=" + stem,
                answer -> labels(answer).size() == 3
                        && answer.at("/suggestions/0/count").equals("3"));

        assertThat(labels(found)).containsExactly("Bea " + stem + "s", "Ana " + stem + "r", other);
        assertThat(labels(api.get("/suggestions?limit=1&prefix=" + stem).expect(200)))
                .containsExactly("Bea " + stem + "s");
    }

    @Test
    void suggestsOutletsAndTags() {
        String outlet = "The " + unique("Xylograph") + " Post";
        String tag = "Grain " + unique("Xylotag");
        api.post("/articles", with(with(article("One", "Two."), "outlet", outlet), "tags", List.of(tag)))
                .expect(201);

        Answer found = api.eventually(
                "/suggestions?prefix=xylo",
                answer -> labels(answer).contains(outlet) && labels(answer).contains(tag));

        assertThat(found.text()).contains("\"type\":\"outlet\"", "\"type\":\"tag\"");
        assertThat(labels(api.get("/suggestions?prefix={p}", tag.replace("ylo", "yol"))))
                .contains(tag);
        assertThat(labels(api.get("/suggestions?prefix={p}", outlet.replace("ylo", "yol"))))
                .contains(outlet);
        assertThat(labels(api.get("/suggestions?type=tag&type=speaker&prefix=xylo")))
                .contains(tag)
                .doesNotContain(outlet);
        assertThat(labels(api.get("/suggestions?prefix={p}", "xylo grain")))
                .contains(tag)
                .doesNotContain(outlet);
    }

    @Test
    void suggestsNoAnonymousSourcesAndNothingForSigns() {
        String name = "a source called " + unique("Zyx");
        api.post("/speakers", with(person(name), "kind", "anonymous")).expect(201);
        api.eventually("/speakers?q={q}", answer -> answer.count() == 1, name);

        assertThat(labels(api.get("/suggestions?prefix={p}", name).expect(200))).isEmpty();
        assertThat(labels(api.get("/suggestions?prefix={p}", "…").expect(200))).isEmpty();
        api.get("/suggestions?prefix= ").expectProblem(400, "invalid-request");
        assertThat(api.get("/suggestions").expectProblem(400, "invalid-request").at("/errors/0/field"))
                .isEqualTo("prefix");
        api.get("/suggestions?prefix=x&limit=51").expectProblem(400, "invalid-request");
        api.get("/suggestions?prefix=x&limit=0").expectProblem(400, "invalid-request");
        api.get("/suggestions?prefix=x&type=country").expectProblem(400, "invalid-request");
    }

    private void quoting(String name, int times) {
        for (int i = 0; i < times; i++) {
            String body = "The way is open, she said.";
            Map<String, Object> said =
                    with(article("Quoting", body), "quotes", List.of(quote(body, "The way is open", name)));
            api.post("/articles", said).expect(201);
        }
    }

    private static List<String> labels(Answer answer) {
        return answer.json()
                .get("suggestions")
                .valueStream()
                .map(suggestion -> suggestion.get("label").asString())
                .toList();
    }
}
