package onrecord.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import onrecord.Api;
import onrecord.Api.Answer;
import onrecord.Fixtures;
import onrecord.WholeService;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.HttpMethod;
import org.springframework.test.context.TestPropertySource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What every search engine has to answer alike: the questions of {@code questions.txt} to the articles beside it. */
@WholeService
@TestPropertySource(properties = "onrecord.search.prefix=contract") // a service of its own: nothing else is found
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SearchContractTests {

    private static final JsonMapper JSON = JsonMapper.shared();

    @Autowired
    private Api api;

    @BeforeAll
    void knowsTheArticles() throws IOException {
        List<String> articles = lines("articles.jsonl");
        for (String article : articles) {
            api.post("/articles", given(JSON.readTree(article))).expect(201);
        }
        api.eventually("/articles", found -> found.count() == articles.size());
        rebuild(); // what was replaced since still counts in the ranking until it is merged away
    }

    private void rebuild() {
        String before = state().text();
        api.post("/index/rebuild", "").expect(202);
        while (state().json().has("rebuild")) {
            Thread.onSpinWait();
        }
        assertThat(state().text()).isEqualTo(before);
    }

    private Answer state() {
        return api.exchange(HttpMethod.GET, "/index", api.json("application/json"), null);
    }

    private static Map<String, Object> given(JsonNode article) {
        Map<String, Object> given = Fixtures.article(text(article, "headline"), text(article, "body"));
        given.put("url", "https://contract.example/" + text(article, "key"));
        given.put("publishedAt", text(article, "publishedAt"));
        given.put("outlet", article.path("outlet").asStringOpt().orElse(null));
        given.put("language", article.path("language").asStringOpt().orElse(null));
        given.put("tags", article.get("tags"));
        given.put(
                "quotes",
                article.get("quotes")
                        .valueStream()
                        .map(quote -> quote(text(article, "body"), quote))
                        .toList());
        return given;
    }

    private static Map<String, Object> quote(String body, JsonNode given) {
        Map<String, Object> quote = Fixtures.quote(body, text(given, "words"), text(given, "speaker"));
        quote.put("kind", text(given, "kind"));
        quote.put("speaker", Map.of("name", text(given, "speaker"), "kind", text(given, "who")));
        quote.put(
                "via",
                given.path("via")
                        .valueStream()
                        .map(name -> Map.of("name", name))
                        .toList());
        return quote;
    }

    private static String text(JsonNode json, String field) {
        return json.get(field).asString();
    }

    @ParameterizedTest
    @MethodSource
    void answers(String question, String answer) {
        assertThat(Shown.of(api.get(question).expect(200))).as(question).isEqualTo(answer);
    }

    /** Two lines each: the question, and the answer behind some space. */
    static Stream<Arguments> answers() throws IOException {
        List<Arguments> table = new ArrayList<>();
        String question = "";
        for (String line : lines("questions.txt")) {
            if (line.startsWith("/")) {
                question = line;
            } else if (line.startsWith(" ")) {
                table.add(Arguments.of(question, line.strip()));
            }
        }
        return table.stream();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/articles?q=the&sort=relevance",
                "/articles?sort=newest",
                "/articles?q=grain OR channels OR the&sort=oldest",
                "/quotes?q=we OR the",
                "/quotes?sort=oldest",
                "/speakers",
                "/speakers?kind=person"
            })
    void walksForwardAndBackThroughEveryPage(String list) {
        List<String> all = api.get(page(list, 100)).results("/id");
        assertThat(all).hasSizeGreaterThan(2);

        List<String> forward = new ArrayList<>();
        Answer page = api.get(page(list, 2));
        forward.addAll(page.results("/id"));
        while (!page.json().get("next").isNull()) {
            page = api.get(page.at("/next").replace("%20", " ")).expect(200);
            forward.addAll(page.results("/id"));
        }
        assertThat(forward).isEqualTo(all);

        List<String> back = new ArrayList<>(page.results("/id"));
        while (!page.json().get("previous").isNull()) {
            page = api.get(page.at("/previous").replace("%20", " ")).expect(200);
            back.addAll(0, page.results("/id"));
        }
        assertThat(back).isEqualTo(all);
    }

    private static String page(String list, int limit) {
        return list + (list.contains("?") ? "&" : "?") + "limit=" + limit;
    }

    private static List<String> lines(String file) throws IOException {
        return new ClassPathResource("onrecord/search/contract/" + file)
                .getContentAsString(StandardCharsets.UTF_8)
                .lines()
                .toList();
    }
}
