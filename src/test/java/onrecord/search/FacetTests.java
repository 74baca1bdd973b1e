package onrecord.search;

import static onrecord.Fixtures.article;
import static onrecord.Fixtures.person;
import static onrecord.Fixtures.quote;
import static onrecord.Fixtures.unique;
import static onrecord.Fixtures.with;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import onrecord.Api;
import onrecord.Api.Answer;
import onrecord.WholeService;
import org.assertj.core.api.SoftAssertions;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

@WholeService
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FacetTests {

    private static final String WORD = unique("facet");
    private static final String ANA = "Ana " + WORD;
    private static final String IVO = "Ivo " + WORD;
    private static final String ALL = Arrays.stream(Facet.values())
            .map(facet -> "&facet=" + facet.name().toLowerCase(Locale.ROOT))
            .collect(Collectors.joining());

    @Autowired
    private Api api;

    /** Ana holds an office of Portugal from 2022 on, Ivo one of Brazil. */
    @BeforeAll
    void printArticles() {
        speaker(ANA, Map.of("title", "Envoy", "country", "PT", "from", "2022-01-01"));
        speaker(IVO, Map.of("title", "Envoy", "country", "BR"));
        print(
                "2021-12-31",
                "Wire",
                "en",
                List.of("Trade", "Grain"),
                new Said(ANA, "direct"),
                new Said(IVO, "indirect"));
        print("2022-01-01", "Wire", "en-GB", List.of("trade"), new Said(ANA, "direct"), new Said(ANA, "mixed"));
        print("2022-01-20", "Post", "fr-CA", List.of("TRADE", "Élysée"), new Said(IVO, "direct"));
        print("2022-02-03", "Post", "FR", List.of("elysee"));
        print("2023-02-03", null, null, List.of("trade", "Trade"), new Said(ANA, "direct"));
        api.eventually("/articles?q=" + WORD, found -> found.count() == 5);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            /articles |                           | speaker  | Ana 3, Ivo 2
            /articles |                           | outlet   | Wire 2, Post 2
            /articles |                           | year     | 2021 1, 2022 3, 2023 1
            /articles |                           | month    | 2021-12 1, 2022-01 2, 2022-02 1, 2023-02 1
            /articles |                           | kind     | direct 4, indirect 1, mixed 1
            /articles |                           | tag      | trade 4, elysee 2, Grain 1
            /articles |                           | language | English 2, French 2
            /articles |                           | country  | Brazil 2, Portugal 2
            /quotes   |                           | speaker  | Ana 4, Ivo 2
            /quotes   |                           | kind     | direct 4, indirect 1, mixed 1
            /quotes   |                           | tag      | trade 6, Grain 2, Élysée 1
            /quotes   |                           | language | English 4, French 1
            /quotes   |                           | month    | 2021-12 2, 2022-01 3, 2023-02 1
            /articles | language=en               | speaker  | Ana 2, Ivo 1
            /articles | language=en               | tag      | Trade 2, Grain 1
            /articles | language=en-GB            | language | English 1
            /articles | language=eng              | language | English 2
            /articles | tag=TRADE                 | year     | 2021 1, 2022 2, 2023 1
            /articles | tag=trade&tag=elysee      | outlet   | Post 1
            /articles | speaker={ivo}             | kind     | direct 2, indirect 1
            /quotes   | speaker={ivo}             | kind     | direct 1, indirect 1
            /articles | country=PT                | month    | 2022-01 1, 2023-02 1
            /articles | from=2022-01-01           | country  | Portugal 2, Brazil 1
            /articles | kind=mixed&to=2021-12-31  | speaker  |
            """)
    void countsAllResultsUnderTheFilters(String list, String filters, String facet, String counts) {
        String asked = filters == null ? "" : "&" + filters.replace("{ivo}", IVO);
        Answer found = api.get(list + "?q=" + WORD + asked + "&facet=" + facet).expect(200);

        String told = counts(found, facet)
                .map(count -> count.get("label").asString().replace(" " + WORD, "") + " "
                        + count.get("count").asLong())
                .collect(Collectors.joining(", "));

        assertThat(told).isEqualTo(counts == null ? "" : counts);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/articles?",
                "/articles?language=en",
                "/articles?kind=direct&tag=trade",
                "/articles?onRecord=true&from=2022-01-01",
                "/quotes?",
                "/quotes?kind=direct",
                "/quotes?country=PT&tag=Trade",
                "/quotes?to=2022-01-20"
            })
    void findsAsManyAsItCountedWhenAValueIsAskedFor(String list) {
        String asked = list + "&q=" + WORD;
        Answer counted = api.get(asked + ALL).expect(200);

        List<String> narrowed = new ArrayList<>();
        SoftAssertions.assertSoftly(softly -> counted.json()
                .get("facets")
                .propertyStream()
                .filter(facet ->
                        !list.contains(facet.getKey()) || facet.getKey().equals("tag"))
                .forEach(facet -> facet.getValue().forEach(count -> {
                    String narrower = filter(facet.getKey(), count.get("value").asString());
                    if (!(narrower.startsWith("from") && list.matches(".*(from|to)=.*"))) {
                        narrowed.add(narrower);
                        softly.assertThat(api.get(asked + "&" + narrower)
                                        .expect(200)
                                        .count())
                                .as(asked + " " + narrower)
                                .isEqualTo(count.get("count").asLong());
                    }
                })));
        assertThat(narrowed).hasSizeGreaterThan(5);
    }

    private static String filter(String facet, String value) {
        return switch (facet) {
            case "year" -> "from=" + value + "-01-01&to=" + value + "-12-31";
            case "month" -> "from=" + value + "-01&to=" + YearMonth.parse(value).atEndOfMonth();
            default -> facet + "=" + value;
        };
    }

    @Test
    void takesANumberForTheOutletWithThatIdBeforeThoseNamedSo() {
        String wire = counts(api.get("/articles?facet=outlet&q=" + WORD), "outlet")
                .map(count -> count.get("value").asString())
                .findFirst()
                .orElseThrow();
        String word = unique("channel");
        api.post("/articles", with(article(word, "One."), "outlet", "Channel " + wire))
                .expect(201);
        api.eventually("/articles?q=" + word, found -> found.count() == 1);

        assertThat(api.get("/articles?outlet={id}&q={q}", wire, word + " OR " + WORD)
                        .count())
                .isEqualTo(2);
        assertThat(api.get("/articles?outlet={name}&q={q}", "channel " + wire, word)
                        .count())
                .isEqualTo(1);
    }

    @Test
    void countsTagsOfSignsAlone() {
        String word = unique("signs");
        api.post("/articles", with(article(word, "One."), "tags", List.of("☮", "★")))
                .expect(201);
        api.post("/articles", with(article(word, "Two."), "tags", List.of("★"))).expect(201);
        api.eventually("/articles?q=" + word, found -> found.count() == 2);

        assertThat(counts(api.get("/articles?facet=tag&q=" + word), "tag")
                        .map(count -> count.at("/value") + " " + count.at("/count")))
                .containsExactly("\"★\" 2", "\"☮\" 1");
        assertThat(api.get("/articles?tag={tag}&q={q}", "☮", word).count()).isEqualTo(1);
    }

    private static Stream<JsonNode> counts(Answer answer, String facet) {
        return answer.json().get("facets").get(facet).valueStream();
    }

    private void speaker(String name, Map<String, String> role) {
        api.post("/speakers", with(person(name), "roles", List.of(role))).expect(201);
    }

    private record Said(String speaker, String kind) {}

    private void print(
            String day, @Nullable String outlet, @Nullable String language, List<String> tags, Said... said) {
        List<String> words = Stream.iterate(1, number -> number + 1)
                .limit(said.length)
                .map(number -> "number " + number + " of the " + WORD)
                .toList();
        String body = WORD + ": " + String.join("; ", words);
        List<Map<String, Object>> quotes = new ArrayList<>();
        for (Said one : said) {
            quotes.add(with(quote(body, words.get(quotes.size()), one.speaker()), "kind", one.kind()));
        }
        Map<String, Object> article = with(with(article(WORD, body), "tags", tags), "quotes", quotes);
        article.put("publishedAt", day + "T12:00:00Z");
        article.put("outlet", outlet == null ? null : outlet + " " + WORD);
        article.put("language", language);
        api.post("/articles", article).expect(201);
    }
}
