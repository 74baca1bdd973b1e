package onrecord.search;

import static onrecord.Fixtures.article;
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
class SimilarQuotesTests {

    @Autowired
    private Api api;

    @Test
    void findsNearlyTheSameWordsInAnyOutlet() {
        String port = unique("Castel");
        String words = "We shall reopen the harbour of " + port + " before the winter comes";
        String id = printed(words, "2023-06-19", "Wire");
        String cut = printed("We shall reopen the harbour of " + port + " before winter", "2023-06-20", "Post");
        String turned = printed(
                "Before the winter comes, the harbour of " + port.toUpperCase(Locale.ROOT) + " shall reopen",
                "2021-01-01",
                "Wire");
        printed("The harbour of " + port + " is closed", "2023-06-19", "Wire");
        printed("Nobody asked, yet every minister answered that, weather permitting, " + words, "2023-06-19", "Wire");

        api.eventually("/quotes?q=" + port, answer -> answer.count() == 5);

        Answer found = api.get("/quotes?similar=" + id).expect(200);

        assertThat(found.count()).isEqualTo(2);
        assertThat(found.results("/id")).containsExactlyInAnyOrder(cut, turned);
        assertThat(found.results("/article/headline")).containsOnly("On harbours");
        assertThat(api.get("/quotes?sort=oldest&similar=" + id).results("/id")).containsExactly(turned, cut);
        assertThat(api.get("/quotes?from=2023-01-01&similar=" + id).results("/id"))
                .containsExactly(cut);
        assertThat(api.get("/quotes?q=comes&similar=" + id).results("/id")).containsExactly(turned);
        Answer first = api.get("/quotes?limit=1&similar=" + id);
        assertThat(api.get(first.at("/next")).expect(200).results("/id"))
                .doesNotContainAnyElementsOf(first.results("/id"))
                .hasSize(1);
    }

    @Test
    void saysThatTheQuoteIsGone() {
        String id = printed("Nobody will see this " + unique("again"), "2023-06-19", "Wire");
        api.eventually("/quotes?similar=" + id, answer -> true);

        api.delete("/quotes/" + id, "*").expect(204);

        assertThat(eventuallyGone(id)).isTrue();
        api.get("/quotes?similar=1000000000000").expectProblem(404, "quote-not-found");
        api.get("/quotes?similar=x").expectProblem(400, "invalid-request");
        api.get("/articles?similar=1").expectProblem(400, "unknown-parameter");
    }

    private boolean eventuallyGone(String id) {
        long end = System.currentTimeMillis() + 10_000;
        while (api.get("/quotes?similar=" + id).status() != 404 && System.currentTimeMillis() < end) {
            Thread.onSpinWait();
        }
        return api.get("/quotes?similar=" + id)
                        .expectProblem(404, "quote-not-found")
                        .status()
                == 404;
    }

    private String printed(String words, String day, String outlet) {
        String body = "“" + words + ",” Ana Duarte said.";
        Map<String, Object> given =
                with(article("On harbours", body), "quotes", List.of(quote(body, words, "Ana Duarte")));
        Map<String, Object> dated = with(given, "publishedAt", day + "T12:00:00Z");
        return api.post("/articles", with(dated, "outlet", outlet)).expect(201).at("/quotes/0/id");
    }
}
