package onrecord.web.security;

import static onrecord.Fixtures.article;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import onrecord.Api;
import onrecord.Api.Answer;
import onrecord.WholeService;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.jdbc.core.simple.JdbcClient;

@WholeService
class AccessTests {

    @Autowired
    private Api api;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void letsEverybodyRead() {
        api.get("/articles").expect(200);
        api.get("/quotes").expect(200);
        api.get("/speakers").expect(200);
        api.get("/outlets").expect(200);
        api.get("/openapi.json").expect(200);
        api.get("/actuator/health").expect(200);
    }

    @ParameterizedTest
    @CsvSource({
        "POST, /articles",
        "PUT, /articles/1",
        "PATCH, /articles/1",
        "DELETE, /articles/1",
        "POST, /speakers",
        "POST, /speakers/1/merge",
        "POST, /quotes",
        "DELETE, /quotes/1",
        "POST, /imports",
        "GET, /imports/1",
        "POST, /index/rebuild",
        "GET, /index",
        "POST, /tokens",
        "GET, /actuator/prometheus"
    })
    void letsNobodyWriteWithoutProvingWhoTheyAre(String method, String path) {
        Answer refused =
                api.exchange(HttpMethod.valueOf(method), path, Map.of("Content-Type", "application/json"), null);

        refused.expectProblem(401, "unauthorized");
        assertThat(refused.headers().toString()).contains("Basic realm=").contains("Bearer");
    }

    @Test
    void refusesAWrongPasswordAndAWrongToken() {
        api.exchange(HttpMethod.POST, "/articles", with(Api.basic("editor", "wrong")), article("H", "B"))
                .expectProblem(401, "unauthorized");
        api.exchange(HttpMethod.POST, "/articles", with(Api.basic("nobody", "wrong")), article("H", "B"))
                .expectProblem(401, "unauthorized");
        Answer token = api.exchange(HttpMethod.POST, "/articles", with("Bearer onr_wrong"), article("H", "B"));
        token.expectProblem(401, "unauthorized");
        assertThat(token.at("/detail")).isEqualTo("This name and password, or this token, is not known.");
    }

    @Test
    void acceptsATokenUntilItIsRevoked() {
        Answer issued = api.post("/tokens", Map.of("label", "nightly import", "days", 30))
                .expect(201);
        Map<String, String> bearer = with("Bearer " + issued.at("/token"));

        api.exchange(HttpMethod.POST, "/articles", bearer, article("By token", "Body."))
                .expect(201);
        api.exchange(HttpMethod.DELETE, "/tokens/" + issued.id(), bearer, null).expect(204);
        api.exchange(HttpMethod.POST, "/articles", bearer, article("By token", "Body."))
                .expectProblem(401, "unauthorized");
    }

    @Test
    void refusesAnExpiredToken() {
        Answer issued = api.post("/tokens", Map.of("label", "old", "days", 1)).expect(201);
        jdbc.sql("update access_token set expires_at = now() - interval '1 second' where id = ?")
                .param(issued.id())
                .update();

        api.exchange(HttpMethod.POST, "/articles", with("Bearer " + issued.at("/token")), article("H", "B"))
                .expectProblem(401, "unauthorized");
    }

    @Test
    void keepsPasswordsAndTokensOnlyAsHashes() {
        Answer issued = api.post("/tokens", Map.of("label", "hashed")).expect(201);

        assertThat(jdbc.sql("select password_hash from editor")
                        .query(String.class)
                        .list())
                .allMatch(hash -> hash.startsWith("{bcrypt}"));
        assertThat(jdbc.sql("select token_hash from access_token")
                        .query(String.class)
                        .list())
                .noneMatch(hash -> hash.contains(issued.at("/token")));
    }

    @Test
    void refusesAWriteThatAnotherSitesPageMakes() {
        Map<String, String> headers = new HashMap<>(api.json("application/json"));
        headers.put("Sec-Fetch-Site", "cross-site");

        api.exchange(HttpMethod.POST, "/articles", headers, article("H", "B")).expectProblem(403, "forbidden");
    }

    private static Map<String, String> with(String authorization) {
        return Map.of("Authorization", authorization, "Content-Type", "application/json");
    }
}
