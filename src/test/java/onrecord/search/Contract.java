package onrecord.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import onrecord.Api;
import onrecord.Api.Answer;
import onrecord.Fixtures;
import org.junit.jupiter.params.provider.Arguments;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.HttpMethod;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What every search engine has to answer alike: speakers, articles, and a table of questions to them. */
final class Contract {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final Pattern WORDS = Pattern.compile("\\{(.+?)}");

    private Contract() {}

    /** Stores the speakers and the articles; returns when they are found. */
    static void store(Api api) throws IOException {
        storeSpeakers(api);
        List<String> articles = lines("articles.jsonl");
        for (String article : articles) {
            api.post("/articles", given(JSON.readTree(article))).expect(201);
        }
        api.eventually("/articles", found -> found.count() == articles.size());
        rebuild(api); // what was replaced since still counts in the ranking until it is merged away
    }

    /** Stores the speakers alone. */
    static void storeSpeakers(Api api) throws IOException {
        for (String speaker : lines("speakers.jsonl")) {
            api.post("/speakers", speaker).expect(201);
        }
    }

    private static void rebuild(Api api) {
        String before = state(api).text();
        api.post("/index/rebuild?anew=true", "").expect(202);
        while (state(api).json().has("rebuild")) {
            Thread.onSpinWait();
        }
        assertThat(state(api).text()).isEqualTo(before);
    }

    private static Answer state(Api api) {
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

    /** The questions, each with its answer. */
    static List<Arguments> questions() throws IOException {
        List<Arguments> table = new ArrayList<>();
        String question = "";
        for (String line : lines("questions.txt")) {
            if (line.startsWith("/")) {
                question = line;
            } else if (line.startsWith(" ")) {
                table.add(Arguments.of(question, line.strip()));
            }
        }
        return table;
    }

    /** A question in which {@code {words}} stand for the id of the quote in these words. */
    static String asked(Api api, String question) {
        return WORDS.matcher(question).replaceAll(words -> id(api, words));
    }

    private static String id(Api api, MatchResult words) {
        return api.get("/quotes?q={q}", '"' + words.group(1) + '"').at("/results/0/id");
    }

    private static List<String> lines(String file) throws IOException {
        return new ClassPathResource("onrecord/search/contract/" + file)
                .getContentAsString(StandardCharsets.UTF_8)
                .lines()
                .toList();
    }
}
