package onrecord.article;

import static onrecord.Fixtures.article;
import static onrecord.Fixtures.person;
import static onrecord.Fixtures.quote;
import static onrecord.Fixtures.unique;
import static onrecord.Fixtures.with;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import onrecord.Api;
import onrecord.Api.Answer;
import onrecord.WholeService;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@WholeService
class QuoteApiTests {

    private static final String BODY = "We will keep talking, she said. Nothing is agreed, he said.";

    @Autowired
    private Api api;

    @Test
    void addsAQuoteByHand() {
        Answer article = articleWith("We will keep talking", unique("Ana Duarte "));
        Map<String, Object> given =
                with(quote(BODY, "Nothing is agreed", unique("Ivo Brandt ")), "articleId", article.id());

        Answer added = api.post("/quotes", given).expect(201);

        assertThat(added.at("/text")).isEqualTo("Nothing is agreed");
        assertThat(api.get("/articles/{id}/quotes", article.id()).json()).hasSize(2);
    }

    @Test
    void correctsTheSpeakerAndSaysThatItWasCorrected() {
        Answer quote = quoteIn(articleWith("We will keep talking", unique("Ana Duarte ")));
        String right = unique("Ivo Brandt ");

        Answer corrected = api.patch("/quotes/" + quote.id(), quote.etag(), Map.of("speaker", Map.of("name", right)));

        assertThat(corrected.expect(200).at("/speaker/name")).isEqualTo(right);
        assertThat(corrected.at("/status")).isEqualTo("corrected");
    }

    @Test
    void takesAnotherIdForTheSpeakerThoughTheNameStaysInThePatchedQuote() {
        Answer quote = quoteIn(articleWith("We will keep talking", unique("Ana Duarte ")));
        long right = api.post("/speakers", person(unique("Ivo Brandt "))).id();

        Answer corrected = api.patch("/quotes/" + quote.id(), quote.etag(), Map.of("speaker", Map.of("id", right)));

        assertThat(corrected.expect(200).json().at("/speaker/id").asLong()).isEqualTo(right);
    }

    @Test
    void correctsThePlaceAndTheWordsFollow() {
        Answer quote = quoteIn(articleWith("We will keep talking", unique("Ana Duarte ")));

        Answer corrected = api.patch(
                "/quotes/" + quote.id(), quote.etag(), Map.of("spans", List.of(Map.of("start", 3, "end", 20))));

        assertThat(corrected.expect(200).at("/text")).isEqualTo("will keep talking");
    }

    @Test
    void hidesARejectedQuoteFromReaders() {
        Answer article = articleWith("We will keep talking", unique("Ana Duarte "));
        Answer quote = quoteIn(article);

        api.patch("/quotes/" + quote.id(), quote.etag(), Map.of("status", "rejected"))
                .expect(200);

        assertThat(api.get("/articles/{id}/quotes", article.id()).json()).isEmpty();
        assertThat(api.get("/quotes/{id}", quote.id()).at("/status")).isEqualTo("rejected");
    }

    @Test
    void refusesSpansThatOverlap() {
        Answer quote = quoteIn(articleWith("We will keep talking", unique("Ana Duarte ")));

        api.patch(
                        "/quotes/" + quote.id(),
                        quote.etag(),
                        Map.of("spans", List.of(Map.of("start", 0, "end", 9), Map.of("start", 5, "end", 20))))
                .expectProblem(400, "invalid-request");
    }

    @Test
    void refusesWordsThatDoNotStandThere() {
        Answer article = articleWith("We will keep talking", unique("Ana Duarte "));
        Map<String, Object> given = with(quote(BODY, "Nothing is agreed", "Ana Duarte"), "articleId", article.id());

        api.post("/quotes", with(given, "text", "Everything is agreed")).expectProblem(400, "invalid-request");
    }

    @Test
    void removesAQuote() {
        Answer quote = quoteIn(articleWith("We will keep talking", unique("Ana Duarte ")));

        api.delete("/quotes/" + quote.id(), quote.etag()).expect(204);

        api.get("/quotes/{id}", quote.id()).expectProblem(404, "quote-not-found");
    }

    @Test
    void neverTakesTwoAnonymousSourcesForOne() {
        Map<String, Object> source = Map.of("name", "a senior official", "kind", "anonymous");
        Map<String, Object> first = with(quote(BODY, "We will keep talking", ""), "speaker", source);
        Map<String, Object> second = with(quote(BODY, "Nothing is agreed", ""), "speaker", source);

        Answer article = api.post("/articles", with(article("Sources", BODY), "quotes", List.of(first, second)))
                .expect(201);

        assertThat(article.at("/quotes/0/speaker/id")).isNotEqualTo(article.at("/quotes/1/speaker/id"));
    }

    private Answer articleWith(String words, String speaker) {
        return api.post("/articles", with(article("Talks", BODY), "quotes", List.of(quote(BODY, words, speaker))))
                .expect(201);
    }

    private Answer quoteIn(Answer article) {
        return api.get("/quotes/{id}", article.at("/quotes/0/id")).expect(200);
    }
}
