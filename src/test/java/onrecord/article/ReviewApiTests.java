package onrecord.article;

import static onrecord.Fixtures.article;
import static onrecord.Fixtures.person;
import static onrecord.Fixtures.unique;
import static onrecord.Fixtures.with;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import onrecord.Api;
import onrecord.Api.Answer;
import onrecord.WholeService;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@WholeService
class ReviewApiTests {

    @Autowired
    private Api api;

    private final String surname = unique("Duarte");

    @Test
    void namesTheCandidatesOfASurnameWithTheirRolesOnTheDay() {
        long ana = known("Ana");
        long ivo = api.post("/speakers", person("Ivo " + surname)).id();

        Answer quote = quoteBy(surname);

        assertThat(quote.json().at("/candidates/0/id").asLong()).isEqualTo(ana);
        assertThat(quote.at("/candidates/0/name")).isEqualTo("Ana " + surname);
        assertThat(quote.at("/candidates/0/role/title")).isEqualTo("Minister for Foreign Affairs");
        assertThat(quote.json().at("/candidates/1/id").asLong()).isEqualTo(ivo);
        assertThat(quote.json().at("/candidates/1/role").isNull()).isTrue();
        assertThat(quote.json().at("/speaker/id").asLong()).isNotIn(ana, ivo);
    }

    @Test
    void takesTheOneWhoHeldTheStatedOfficeAndAsksNothing() {
        long ana = known("Ana");
        api.post("/speakers", person("Ivo " + surname)).expect(201);

        Answer quote = quoteBy("Portuguese Foreign Minister " + surname);

        assertThat(quote.json().at("/speaker/id").asLong()).isEqualTo(ana);
        assertThat(quote.json().has("candidates")).isFalse();
    }

    @Test
    void endsAReviewWhenAnEditorConfirmsCorrectsOrRejects() {
        long ana = known("Ana");
        for (Map<String, Object> decision : List.<Map<String, Object>>of(
                Map.of("status", "confirmed"), Map.of("status", "rejected"), Map.of("speaker", Map.of("id", ana)))) {
            Answer quote = quoteBy(surname);
            assertThat(inReview()).contains(quote.at("/id"));

            Answer decided = api.patch("/quotes/" + quote.id(), quote.etag(), decision);

            assertThat(decided.expect(200).json().has("candidates")).isFalse();
            assertThat(inReview()).doesNotContain(quote.at("/id"));
        }
    }

    @Test
    void keepsTheReviewWhenAnotherFieldIsSentBackAsItWas() {
        known("Ana");
        Answer quote = quoteBy(surname);

        Answer same = api.patch("/quotes/" + quote.id(), quote.etag(), Map.of("confidence", 0.5));

        assertThat(same.expect(200).json().at("/candidates")).hasSize(1);
    }

    @Test
    void endsTheReviewsOfASpeakerMergedIntoTheCandidate() {
        long ana = known("Ana");
        Answer quote = quoteBy(surname);

        api.post("/speakers/" + quote.at("/speaker/id") + "/merge", Map.of("into", ana))
                .expect(200);

        assertThat(api.get("/quotes/{id}", quote.id()).json().has("candidates")).isFalse();
        assertThat(inReview()).doesNotContain(quote.at("/id"));
    }

    @Test
    void takesCandidatesAlongWhenTheyAreMerged() {
        long ana = known("Ana");
        long twin = api.post("/speakers", person("Anna " + surname)).id();
        Answer quote = quoteBy(surname);
        assertThat(quote.json().at("/candidates")).hasSize(2);

        api.post("/speakers/" + twin + "/merge", Map.of("into", ana)).expect(200);

        Answer after = api.get("/quotes/{id}", quote.id());
        assertThat(after.json().at("/candidates")).hasSize(1);
        assertThat(after.json().at("/candidates/0/id").asLong()).isEqualTo(ana);
    }

    @Test
    void listsWhatAwaitsReviewPageByPage() {
        known("Ana");
        List<String> quotes = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            quotes.addFirst(quoteBy(surname).at("/id"));
        }

        Answer first = api.get("/reviews?limit=2").expect(200);
        Answer second = api.get(first.at("/next")).expect(200);

        assertThat(first.results("/id")).isEqualTo(quotes.subList(0, 2));
        assertThat(first.results("/article/headline")).containsOnly("Treaty");
        assertThat(first.count()).isGreaterThanOrEqualTo(3);
        assertThat(second.results("/id")).startsWith(quotes.getLast());
        assertThat(api.get(second.at("/previous")).results("/id")).isEqualTo(quotes.subList(0, 2));
        api.get("/reviews?cursor=nonsense").expectProblem(400, "invalid-request");
    }

    @Test
    void asksWhetherTheHolderOfAnUnnamedOfficeSpoke() {
        String organization = unique("Riverunion");
        long ana = api.post(
                        "/speakers",
                        with(
                                person("Ana " + surname),
                                "roles",
                                List.of(Map.of("title", "Secretary General", "organization", organization))))
                .id();

        Answer quote = quoteBy("the " + organization + " secretary general");

        assertThat(quote.at("/speaker/kind")).isEqualTo("anonymous");
        assertThat(quote.json().at("/candidates/0/id").asLong()).isEqualTo(ana);
    }

    private long known(String givenName) {
        return api.post(
                        "/speakers",
                        with(
                                person(givenName + " " + surname),
                                "roles",
                                List.of(Map.of("title", "Minister for Foreign Affairs", "country", "PT"))))
                .expect(201)
                .id();
    }

    private Answer quoteBy(String speaker) {
        Answer article = api.post(
                        "/articles", article("Treaty", "“We will sign the treaty in spring,” " + speaker + " said."))
                .expect(201);
        assertThat(article.json().at("/quotes")).as(article.text()).hasSize(1);
        return api.get("/quotes/{id}", article.at("/quotes/0/id")).expect(200);
    }

    private List<String> inReview() {
        return api.get("/reviews?limit=100").expect(200).results("/id");
    }
}
