package onrecord.article;

import static onrecord.Fixtures.article;
import static onrecord.Fixtures.person;
import static onrecord.Fixtures.quote;
import static onrecord.Fixtures.unique;
import static onrecord.Fixtures.with;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import onrecord.Api;
import onrecord.Api.Answer;
import onrecord.Fixtures;
import onrecord.WholeService;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import tools.jackson.databind.JsonNode;

@WholeService
class ArticleApiTests {

    @Autowired
    private Api api;

    @Test
    void findsTheQuotesOfAnArticleAndTheirExactPlaces() {
        Answer added = api.post("/articles", article("Blinken in Beijing", Fixtures.BEIJING))
                .expect(201);

        assertThat(added.headers().getLocation()).hasToString("/articles/" + added.id());
        JsonNode quote = added.json().at("/quotes/0");
        assertThat(quote.at("/text").asString()).startsWith("It is very important that we restore those channels");
        assertThat(quote.at("/speaker/name").asString()).isEqualTo("Antony Blinken");
        assertThat(quote.at("/mention/text").asString()).isEqualTo("Blinken");
        int start = quote.at("/spans/0/start").asInt();
        int end = quote.at("/spans/0/end").asInt();
        assertThat(Fixtures.BEIJING.substring(start, end))
                .isEqualTo(quote.at("/text").asString());
    }

    @Test
    void readsAnArticleBackAsItWasAnswered() {
        Answer added =
                api.post("/articles", article("Read back", Fixtures.BEIJING)).expect(201);

        Answer read = api.get("/articles/{id}", added.id()).expect(200);

        assertThat(read.text()).isEqualTo(added.text());
        assertThat(read.etag()).isEqualTo(added.etag());
    }

    @Test
    void answersNotModifiedToAReaderOfTheCurrentState() {
        Answer added =
                api.post("/articles", article("Cached", Fixtures.BEIJING)).expect(201);

        api.exchange(HttpMethod.GET, "/articles/" + added.id(), Map.of("If-None-Match", added.etag()), null)
                .expect(304);
    }

    @Test
    void namesTheArticleThatAlreadyHasAnAddress() {
        Map<String, Object> article = article("First", Fixtures.BEIJING);
        Answer first = api.post("/articles", article).expect(201);

        Answer second = api.post("/articles", with(article, "headline", "Second"));

        second.expectProblem(409, "url-already-stored");
        assertThat(second.json().get("articleId").asLong()).isEqualTo(first.id());
    }

    @Test
    void takesAddressesThatDifferOnlyInFormForTheSame() {
        String path = "/" + unique("path");
        api.post("/articles", with(article("A", Fixtures.BEIJING), "url", "https://news.example" + path))
                .expect(201);

        api.post("/articles", with(article("B", Fixtures.BEIJING), "url", "HTTPS://News.Example:443" + path + "#top"))
                .expectProblem(409, "url-already-stored");
    }

    @Test
    void storesAnAddressOnceWhenManySendItAtTheSameMoment() throws Exception {
        Map<String, Object> article = article("Race", Fixtures.BEIJING);
        Callable<Integer> send = () -> api.post("/articles", article).status();

        try (var senders = Executors.newFixedThreadPool(6)) {
            List<Integer> statuses = senders.invokeAll(List.of(send, send, send, send, send, send)).stream()
                    .map(sent -> sent.resultNow())
                    .sorted()
                    .toList();
            assertThat(statuses).containsExactly(201, 409, 409, 409, 409, 409);
        }
    }

    @Test
    void takesGivenQuotesAsTheyAre() {
        String body = "Ana Duarte spoke. No marks here at all, said the minister.";
        String name = unique("Ana Duarte ");

        Answer added = api.post(
                "/articles",
                with(article("Given", body), "quotes", List.of(quote(body, "No marks here at all", name))));

        added.expect(201);
        assertThat(added.at("/quotes/0/text")).isEqualTo("No marks here at all");
        assertThat(added.at("/quotes/0/speaker/name")).isEqualTo(name);
        assertThat(added.at("/quotes/0/status")).isEqualTo("confirmed");
    }

    @Test
    void refusesGivenQuotesOutsideTheBody() {
        Map<String, Object> quote =
                with(quote("short", "short", "Ana Duarte"), "spans", List.of(Map.of("start", 2, "end", 900)));

        Answer refused = api.post("/articles", with(article("Given", "short"), "quotes", List.of(quote)));

        refused.expectProblem(400, "invalid-request");
        assertThat(refused.at("/errors/0/field")).isEqualTo("quotes[0].spans");
    }

    @Test
    void countsOffsetsInUtf16Units() {
        String body = "🕊🕊 Ana Duarte said: peace 🕊 now";

        Answer added = api.post(
                "/articles",
                with(article("Doves", body), "quotes", List.of(quote(body, "peace 🕊 now", "Ana Duarte"))));

        assertThat(added.expect(201).at("/quotes/0/text")).isEqualTo("peace 🕊 now");
    }

    @Test
    void keepsTheWordingBeforeAnEdit() {
        Answer added =
                api.post("/articles", article("Before", Fixtures.BEIJING)).expect(201);

        Answer edited = api.patch("/articles/" + added.id(), added.etag(), Map.of("headline", "After"));

        assertThat(edited.expect(200).at("/headline")).isEqualTo("After");
        assertThat(edited.json().get("revision").asInt()).isEqualTo(2);
        JsonNode revisions =
                api.get("/articles/{id}/revisions", added.id()).expect(200).json();
        assertThat(revisions
                        .valueStream()
                        .map(revision -> revision.get("headline").asString()))
                .containsExactly("Before", "After");
    }

    @Test
    void findsTheQuotesOfAChangedBodyAgainButKeepsWhatAnEditorCorrected() {
        Answer added =
                api.post("/articles", article("Edited", Fixtures.BEIJING)).expect(201);
        Answer quote = api.get("/quotes/{id}", added.at("/quotes/0/id"));
        String editor = unique("Ana Duarte ");
        api.patch("/quotes/" + quote.id(), quote.etag(), Map.of("speaker", Map.of("name", editor)))
                .expect(200);
        Answer read = api.get("/articles/{id}", added.id());

        Answer edited =
                api.patch("/articles/" + added.id(), read.etag(), Map.of("body", "Corrected. " + Fixtures.BEIJING));

        assertThat(edited.expect(200).json().get("quotes")).hasSize(1);
        assertThat(edited.at("/quotes/0/speaker/name")).isEqualTo(editor);
        assertThat(edited.at("/quotes/0/status")).isEqualTo("corrected");
        int start = edited.json().at("/quotes/0/spans/0/start").asInt();
        assertThat(("Corrected. " + Fixtures.BEIJING).substring(start)).startsWith("It is very important");
    }

    @Test
    void letsNobodyOverwriteWhatTheyHaveNotSeen() {
        Answer added =
                api.post("/articles", article("Contended", Fixtures.BEIJING)).expect(201);
        String path = "/articles/" + added.id();
        api.patch(path, added.etag(), Map.of("headline", "First")).expect(200);

        api.patch(path, added.etag(), Map.of("headline", "Second")).expectProblem(412, "stale-etag");
        api.exchange(HttpMethod.DELETE, path, api.json("application/json"), null)
                .expectProblem(428, "if-match-required");
    }

    @Test
    void replacesAnArticleBySendingBackWhatWasRead() {
        Answer added =
                api.post("/articles", article("Round trip", Fixtures.BEIJING)).expect(201);

        Answer replaced = api.put("/articles/" + added.id(), added.etag(), added.text());

        assertThat(replaced.expect(200).at("/quotes/0/text")).isEqualTo(added.at("/quotes/0/text"));
    }

    @Test
    void removesAnArticleWithItsQuotes() {
        Answer added =
                api.post("/articles", article("Removed", Fixtures.BEIJING)).expect(201);

        api.delete("/articles/" + added.id(), added.etag()).expect(204);

        api.get("/articles/{id}", added.id()).expectProblem(404, "article-not-found");
        api.get("/quotes/{id}", added.at("/quotes/0/id")).expectProblem(404, "quote-not-found");
    }

    @Test
    void extractsWithoutStoring() {
        Answer found =
                api.post("/extractions", Map.of("text", Fixtures.BEIJING)).expect(200);

        assertThat(found.at("/quotes/0/speaker/name")).isEqualTo("Antony Blinken");
        assertThat(found.json().at("/quotes/0").has("id")).isFalse();
    }

    @Test
    void showsTheRoleHeldOnTheArticlesDate() {
        String name = unique("Ana Duarte ");
        Map<String, Object> now = Map.of("title", "Foreign Minister", "country", "PT", "from", "2023-01-01");
        Map<String, Object> then = Map.of("title", "Ambassador", "country", "PT", "to", "2022-12-31");
        api.post("/speakers", with(person(name), "roles", List.of(now, then))).expect(201);
        String body = "Peace is near, she said.";
        Map<String, Object> article =
                with(article("Roles", body), "quotes", List.of(quote(body, "Peace is near", name)));

        Answer in2023 = api.post("/articles", article).expect(201);
        Answer in2021 = api.post(
                        "/articles",
                        with(
                                with(article, "publishedAt", "2021-03-01T10:00:00Z"),
                                "url",
                                "https://a.example/" + unique("u")))
                .expect(201);

        assertThat(in2023.at("/quotes/0/speaker/role/title")).isEqualTo("Foreign Minister");
        assertThat(in2021.at("/quotes/0/speaker/role/title")).isEqualTo("Ambassador");
    }
}
