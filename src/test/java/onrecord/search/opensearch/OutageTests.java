package onrecord.search.opensearch;

import static onrecord.Fixtures.article;
import static onrecord.Fixtures.unique;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import onrecord.Api;
import onrecord.Api.Answer;
import onrecord.Fixtures;
import onrecord.WholeService;
import onrecord.search.OnOpenSearch;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;

/** The cluster goes away as in a power failure, and comes back with the data it had. */
@WholeService
@OnOpenSearch
class OutageTests {

    private static final List<String> QUESTIONS = List.of(
            "/articles",
            "/articles?q=grain&facet=speaker&highlight=true",
            "/articles?speaker=Blinken",
            "/articles?q=speaker:Blinken",
            "/articles?outlet=Wire",
            "/quotes",
            "/quotes?similar=1",
            "/speakers",
            "/speakers?sort=quotes",
            "/suggestions?prefix=bli");

    private final OpenSearchNode node = OpenSearchNode.shared();

    @Autowired
    private Api api;

    @Test
    void isSaidWhileItLastsAndLosesNothing() throws Exception {
        Answer kept = add();
        Answer deleted = add();
        Answer meanwhile;
        node.kill();
        try {
            QUESTIONS.forEach(this::isToldSo);
            aPageSaysSo();
            healthSaysSo();
            assertThat(editor("/index").at("/ready")).isEqualTo("false");

            meanwhile = api.post("/articles", article(unique("outage"), Fixtures.BEIJING))
                    .expect(201);
            api.delete("/articles/" + deleted.id(), "*").expect(204);
            api.get("/articles/" + meanwhile.id()).expect(200);
        } finally {
            node.restart();
        }

        finds(kept, 1);
        finds(meanwhile, 1);
        finds(deleted, 0);
        api.get("/actuator/health/readiness").expect(200);
        assertThat(editor("/index/check").at("/consistent")).isEqualTo("true");
    }

    private void isToldSo(String question) {
        Answer refused = api.get(question).expectProblem(503, "search-unavailable");
        assertThat(refused.headers().getFirst("Retry-After")).isEqualTo("5");
    }

    private void aPageSaysSo() {
        Answer page = api.exchange(HttpMethod.GET, "/articles?q=grain", Map.of("Accept", "text/html"), null)
                .expect(503);
        assertThat(page.text()).contains("The search cluster does not answer").doesNotContain("Exception");
    }

    private void healthSaysSo() {
        assertThat(api.get("/actuator/health").expect(503).at("/status")).isEqualTo("OUT_OF_SERVICE");
        api.get("/actuator/health/readiness").expect(503);
        api.get("/actuator/health/liveness").expect(200);
    }

    private Answer add() {
        Answer added = api.post("/articles", article(unique("outage"), Fixtures.BEIJING))
                .expect(201);
        finds(added, 1);
        return added;
    }

    private void finds(Answer article, int times) {
        api.eventually("/articles?q=" + article.at("/headline"), found -> found.count() == times);
    }

    private Answer editor(String uri) {
        return api.exchange(HttpMethod.GET, uri, api.json("application/json"), null)
                .expect(200);
    }
}
