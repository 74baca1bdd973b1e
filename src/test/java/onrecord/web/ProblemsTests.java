package onrecord.web;

import static onrecord.Fixtures.article;
import static onrecord.Fixtures.with;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import onrecord.Api;
import onrecord.Api.Answer;
import onrecord.WholeService;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.HttpMethod;
import org.springframework.jdbc.core.simple.JdbcClient;

@WholeService
class ProblemsTests {

    @Autowired
    private Api api;

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient jdbc;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "[]",
                "\"text\"",
                "null",
                "{}",
                "{\"headline\": 5, \"body\": \"b\", \"publishedAt\": \"2023-06-19T00:00:00Z\"}",
                "{\"headline\": \"h\", \"body\": [\"b\"], \"publishedAt\": \"2023-06-19T00:00:00Z\"}",
                "{\"headline\": \"h\", \"body\": \"b\", \"publishedAt\": \"yesterday\"}",
                "{\"headline\": \"h\", \"body\": \"b\", \"publishedAt\": \"+200000-01-01T00:00:00Z\"}",
                "{\"headline\": \"h\", \"body\": \"\", \"publishedAt\": \"2023-06-19T00:00:00Z\"}",
                "{\"headline\": \"h\", \"body\": \"\\ud800\", \"publishedAt\": \"2023-06-19T00:00:00Z\"}",
                "{\"headline\": \"h\", \"body\": \"\\u0000\", \"publishedAt\": \"2023-06-19T00:00:00Z\"}",
                "{\"headline\": \"h\", \"body\": \"b\", \"publishedAt\": \"2023-06-19T00:00:00Z\", \"url\": \"ftp://x\"}",
                "{\"headline\": \"h\", \"body\": \"b\", \"publishedAt\": \"2023-06-19T00:00:00Z\", \"heading\": \"x\"}",
                "{\"headline\": \"h\", \"body\": \"b\", \"publishedAt\": \"2023-06-19T00:00:00Z\"} trailing"
            })
    void refusesAnArticleThatIsNotOneAndStoresNothing(String body) {
        long before = articles();

        Answer refused = api.exchange(HttpMethod.POST, "/articles", api.json("application/json"), body);

        refused.expect(400);
        assertThat(refused.at("/code")).isIn("malformed-json", "invalid-request");
        assertThat(refused.at("/detail"))
                .isNotBlank()
                .doesNotContain("Exception")
                .doesNotContain("onrecord.");
        assertThat(articles()).isEqualTo(before);
    }

    @Test
    void refusesABodyOfTwentyMegabytesAndStaysWell() {
        Answer refused = api.post("/articles", with(article("Long", ""), "body", "x".repeat(20_000_000)));

        refused.expectProblem(413, "body-too-large");
        api.get("/actuator/health").expect(200);
    }

    @Test
    void namesAnUnknownParameterAndSuggestsTheNearest() {
        Answer refused = api.get("/articles?speker=Blinken");

        refused.expectProblem(400, "unknown-parameter");
        assertThat(refused.at("/parameter")).isEqualTo("speker");
        assertThat(refused.at("/detail")).contains("did you mean “speaker”?");
    }

    @ParameterizedTest
    @CsvSource({
        "/articles?q=china&q=trade, q",
        "/articles?limit=5&limit=50, limit",
        "/quotes?similar=1&similar=2, similar",
        "/outlets?q=a&q=b, q"
    })
    void refusesTwoValuesWhereOneIsTaken(String address, String parameter) {
        Answer refused = api.get(address);

        refused.expectProblem(400, "invalid-request");
        assertThat(refused.at("/errors/0/field")).isEqualTo(parameter);
        assertThat(refused.at("/errors/0/message")).isEqualTo("can have one value only");
    }

    @Test
    void takesSeveralValuesOfAFilterAndEmptyOnesOfAnything() {
        api.get("/articles?q=china&q=&speaker=blinken&speaker=wang&limit=5&limit=5")
                .expect(200);
    }

    @Test
    void refusesWhatIsNoLanguageTag() {
        api.get("/articles?language={language}", "français").expectProblem(400, "invalid-request");
        Answer unknown = api.get("/articles?language=en&language=english");
        unknown.expectProblem(400, "invalid-request");
        assertThat(unknown.at("/errors/0/field")).isEqualTo("language");
        Answer refused = api.post("/articles", with(article("H", "B"), "language", "français"));

        refused.expectProblem(400, "invalid-request");
        assertThat(refused.at("/errors/0/field")).isEqualTo("language");
    }

    @Test
    void namesTheFieldOfAYearOutOfReach() {
        Answer refused = api.post("/articles", with(article("H", "B"), "publishedAt", "3999-01-01T00:00:00Z"));

        refused.expectProblem(400, "invalid-request");
        assertThat(refused.at("/errors/0/field")).isEqualTo("publishedAt");
    }

    @Test
    void namesAnUnknownFieldAndSuggestsTheNearest() {
        Answer refused = api.post("/articles", with(article("H", "B"), "headlin", "x"));

        refused.expectProblem(400, "invalid-request");
        assertThat(refused.at("/detail")).contains("did you mean headline?");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "limit=-1",
                "limit=0",
                "limit=101",
                "limit=many",
                "sort=best",
                "from=19.6.2023",
                "kind=loud",
                "highlight=perhaps",
                "from=2023-02-01&to=2023-01-01",
                "cursor=abc"
            })
    void refusesParametersOutOfRange(String query) {
        Answer refused = api.get("/articles?" + query);

        refused.expectProblem(400, "invalid-request");
        assertThat(refused.at("/errors/0/field"))
                .isEqualTo(query.replaceFirst("=.*", "").replace("from", query.contains("&") ? "to" : "from"));
    }

    @Test
    void refusesASpeakerOfTenThousandLetters() {
        Answer refused = api.get("/articles?speaker=" + "x".repeat(10_000));

        assertThat(refused.expect(400).at("/code")).isEqualTo("invalid-request");
    }

    @ParameterizedTest
    @ValueSource(strings = {"q=%25zz", "q=%FF%FE", "to=%2B999999999-12-31", "format=csv"})
    void refusesWhatCannotBeReadAsAProblem(String query) {
        Answer answer = api.exchange(HttpMethod.GET, "/articles?" + query, Map.of(), null);

        assertThat(answer.status()).as(answer.text()).isIn(200, 400, 406);
        assertThat(answer.text()).startsWith("{");
    }

    @Test
    void acceptsTheSignsPeopleType() {
        api.get("/articles?q={q}", "\"x^2\" \"a|b\"").expect(200);
    }

    @Test
    void refusesNullAsAPatch() {
        Answer added = api.post("/articles", article("Null", "Body.")).expect(201);

        api.patch("/articles/" + added.id(), added.etag(), "null").expectProblem(400, "invalid-request");
    }

    @Test
    void answersEveryMethodAndMediaTypeItDoesNotKnowAsAProblem() {
        api.exchange(HttpMethod.POST, "/articles", api.json("text/plain"), "hello")
                .expectProblem(415, "unsupported-media-type");
        api.exchange(HttpMethod.PUT, "/articles", api.json("application/json"), "{}")
                .expectProblem(405, "method-not-allowed");
        api.get("/nowhere").expectProblem(404, "not-found");
        api.get("/articles/notanumber").expectProblem(400, "invalid-request");
        api.get("/articles/999999999").expectProblem(404, "article-not-found");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/articles?speaker=王毅", "/articles/1%2F2"})
    void putsInWordsWhatTheServerItselfRefuses(String address) throws IOException {
        String answer = raw("GET %s HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n".formatted(address));

        assertThat(answer)
                .startsWith("HTTP/1.1 400")
                .contains("application/problem+json", "\"code\":\"malformed-request\"", "percent form");
    }

    @Test
    void tellsTheAddressInTheProblem() {
        assertThat(api.get("/articles/999999999").at("/instance")).isEqualTo("/articles/999999999");
    }

    @Test
    void acceptsAnEmptyPatchAsNoChange() {
        Answer added = api.post("/articles", article("Same", "Body.")).expect(201);

        Answer patched = api.patch("/articles/" + added.id(), added.etag(), Map.of());

        assertThat(patched.expect(200).json().get("revision").asInt()).isEqualTo(1);
    }

    private String raw(String request) throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private long articles() {
        return jdbc.sql("select count(*) from article").query(Long.class).single();
    }
}
