package onrecord.pages;

import static onrecord.Fixtures.article;
import static onrecord.Fixtures.person;
import static onrecord.Fixtures.quote;
import static onrecord.Fixtures.unique;
import static onrecord.Fixtures.with;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import onrecord.Api;
import onrecord.WholeService;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;

/** How a page offers to narrow a search and to take that back. */
@WholeService
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class NarrowingTests {

    private static final Pattern VALUE = Pattern.compile(
            "<a rel=\"nofollow\" href=\"([^\"]*)\"><span dir=\"auto\">[^<]*</span> <span class=\"number\">(\\d+)<");
    private static final Pattern BAR = Pattern.compile("href=\"([^\"]*)\" title=\"[^\"]*: (\\d+) [a-z]+\"");
    private static final String WORD = unique("narrow");
    private static final String ANA = "Ana <b>" + WORD;

    @Autowired
    private Api api;

    @BeforeAll
    void printArticles() {
        Map<String, Object> portuguese = Map.of("title", "Envoy", "country", "PT");
        api.post("/speakers", with(person(ANA), "roles", List.of(portuguese))).expect(201);
        print("2021-05-01", "en", "Wire <i>", List.of("Trade"), ANA);
        print("2022-05-01", "en-GB", "Wire <i>", List.of("trade", "Grain"), ANA);
        print("2022-06-01", "fr", "Post", List.of("Élysée"), "Ivo " + WORD);
        print("2022-07-01", "fr", "Post", List.of(), "Ivo " + WORD);
        api.eventually("/quotes?q=" + WORD, found -> found.count() == 4);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            /quotes?q="open&sort=newest | name="sort" value="newest"
            /speakers?q="open&sort=quotes | name="sort" value="quotes"
            /quotes?speaker.country=USA | name="country" type="text" autocomplete="off" maxlength="2" placeholder="Code: US, CN, TR" value="USA"
            """)
    void aFormThatCannotBeReadKeepsTheRestOfTheSearch(String list, String kept) {
        assertThat(problem(list)).contains(kept);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/quotes?limit=0", "/quotes?sort=foo", "/quotes?speaker.country=USA"})
    void aFormThatCannotBeReadHidesNothingThatIsWrong(String list) {
        assertThat(problem(list))
                .doesNotContain("name=\"limit\"")
                .doesNotContain("name=\"sort\"")
                .doesNotContain("name=\"speaker.country\"");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            /articles | 12
            /quotes   | 12
            /quotes?language=en&sort=oldest | 4
            /articles?from=2022-01-01 | 10
            """)
    void everyValueLeadsToAsManyResultsAsItSays(String list, int values) {
        String page = page(list + (list.contains("?") ? "&" : "?") + "q=" + WORD);

        List<MatchResult> offered = VALUE.matcher(page).results().toList();
        assertThat(offered).hasSize(values);
        offered.forEach(this::leadsToAsMany);
        BAR.matcher(page).results().forEach(this::leadsToAsMany);
    }

    private void leadsToAsMany(MatchResult link) {
        String address = link.group(1).replace("&amp;", "&");
        assertThat(page(address)).as(address).contains("<h2 id=\"count\"><span>" + link.group(2) + " ");
    }

    @Test
    void saysWhoIsMeantByAnIdAndTakesItBack() {
        String page = page("/articles?q=" + WORD);
        String narrowed = page(
                VALUE.matcher(page).results().findFirst().orElseThrow().group(1).replace("&amp;", "&"));

        assertThat(narrowed)
                .contains("Speaker</span> <strong dir=\"auto\">Ana &lt;b&gt;" + WORD)
                .contains("<a href=\"/articles?q=" + WORD + "\"><span class=\"by-what\">Speaker")
                .containsPattern("<input type=\"hidden\" name=\"speaker\" value=\"\\d+\">")
                .contains("Name or part of it\" data-suggest=\"speaker\" value=\"\"");
    }

    @Test
    void saysWhatEveryBarStandsFor() {
        assertThat(page("/articles?q=" + WORD))
                .contains(
                        "<span class=\"hidden\">May 2021: 1 article</span>",
                        "<span class=\"hidden\">July 2022: 1 article</span>");
    }

    @Test
    void leadsFromWordsToWhoSaysThemMostAndNarrowsThatToo() {
        assertThat(page("/articles?kind=direct&q=" + WORD))
                .contains("/speakers?kind=direct&amp;q=" + WORD + "&amp;sort=quotes");

        String speakers = page("/speakers?sort=quotes&q=" + WORD);

        assertThat(speakers).contains("2 speakers", "2 quotes, 1 May 2021 – 1 May 2022", "title=\"May 2021: 1 quote\"");
        assertThat(VALUE.matcher(speakers).results().map(link -> link.group(1)))
                .isNotEmpty()
                .allMatch(address -> address.startsWith("/speakers?sort=quotes&amp;q="));
        assertThat(page("/speakers?sort=quotes&language=fr&q=" + WORD)).contains("1 speaker", "Language</span>");
        assertThat(page("/speakers?sort=quotes&kind=person&q=" + WORD))
                .contains("2 speakers")
                .doesNotContain("class=\"facets\"");
    }

    @Test
    void offersTheOrdersThatMakeADifference() {
        assertThat(page("/articles?sort=oldest&q=" + WORD))
                .contains("<a href=\"/articles?q=" + WORD + "\">Best match</a>")
                .contains("<a href=\"/articles?sort=oldest&amp;q=" + WORD + "\" aria-current=\"true\">Oldest</a>");
        assertThat(page("/articles?speaker=" + WORD)).doesNotContain("Best match");
    }

    @Test
    void keepsTheFiltersThatAreUsedLessOften() {
        assertThat(page("/quotes?speaker.role=envoy&country=PT&onRecord=true&via=Radio&tag=Trade&language=en&q="
                        + WORD))
                .contains(
                        "name=\"speaker.role\" type=\"text\" dir=\"auto\" autocomplete=\"off\" placeholder=\"foreign minister\" value=\"envoy\"",
                        "value=\"PT\"",
                        "<option value=\"true\" selected",
                        "value=\"Radio\"",
                        "Search without “<span>Speaks for</span> <bdi>Portugal</bdi>”",
                        "Search without “<span>Sources</span> <bdi>named</bdi>”");
    }

    private String problem(String address) {
        return api.exchange(HttpMethod.GET, address, Map.of("Accept", "text/html"), null)
                .expect(400)
                .text();
    }

    private String page(String address) {
        String decoded = URLDecoder.decode(address, StandardCharsets.UTF_8);
        return api.exchange(HttpMethod.GET, decoded, Map.of("Accept", "text/html"), null)
                .expect(200)
                .text();
    }

    private void print(String day, String language, String outlet, List<String> tags, String speaker) {
        String body = "The " + WORD + " is open, they said.";
        Map<String, Object> given = with(
                article("On the " + WORD, body), "quotes", List.of(quote(body, "The " + WORD + " is open", speaker)));
        given.put("publishedAt", day + "T12:00:00Z");
        given.put("language", language);
        given.put("outlet", outlet + WORD);
        given.put("tags", tags);
        api.post("/articles", given).expect(201);
    }
}
