package onrecord.search;

import static onrecord.Fixtures.article;
import static onrecord.Fixtures.quote;
import static onrecord.Fixtures.unique;
import static onrecord.Fixtures.with;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import onrecord.Api;
import onrecord.Api.Answer;
import onrecord.WholeService;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** What {@code q} finds, asked over HTTP; how it is read has tests beside the language. */
@WholeService
class QueryLanguageTests {

    /** Queries, and whether they find the one article that this is asked of. */
    private static final String ROWS = """
            exact:talks             | 1
            exact:TALKS             | 1
            exact:talk              | 0
            exact:"talks resumed"   | 1
            exact:"talk resumed"    | 0
            exact:"talks Geneva"~3  | 1
            exact:cafe              | 1
            exact:(talk OR resumed) | 1
            talk                    | 1
            -exact:talk talk        | 1
            resum*                  | 1
            resumed*                | 1
            negotiatio*             | 1
            late-negotiat*          | 1
            late-negotiat*       | 1
            late-talk*           | 0
            late-zzzunknown*     | 0
            early-negotiat*         | 0
            "resumed talks"         | 0
            "resumed talks"~2       | 1
            food & late             | 0
            talks & late            | 1
            headline:balloon        | 1
            headline:ball*          | 1
            headline:exact:balloons | 1
            headline:exact:balloon  | 0
            headline:(kite OR ball*)| 1
            headline:talks          | 0
            headline:"over the"     | 1
            talks -headline:kite    | 1
            date:2021               | 1
            date:2021-03            | 1
            date:2021-03-31         | 1
            date:2021-04            | 0
            date:(2020 OR 2021)     | 1
            -date:2021 talks        | 0
            tag:(none OR nuclear arms) | 1
            kind:direct             | 1
            kind:(block OR mixed)   | 0
            speaker:(nobody OR Ana Duarte) | 1
            outlet:("On Record Wire" OR nobody) | 1
            """;

    @Autowired
    private Api api;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | The ministers negotiated over tariffs.        | minister negotiating tariff
            en | The ministers negotiated over tariffs.        | MINISTERS’ “negotiated over”
            fr | Les négociations reprennent à l’Élysée.       | negociation elysee
            fr | Les négociations reprennent à l’Élysée.       | Négociations reprenn*
            es | Las negociaciones empezaron en Bogotá.        | negociación bogota
            ru | Министры обсудили переговоры в Женеве.        | министр переговоров женева
            ru | Министры обсудили переговоры в Женеве.        | ПЕРЕГОВОРЫ
            ar | ناقش الوزراء المفاوضات في جنيف.                 | مفاوضات الوزراء
            zh | 两国外长在北京举行会谈。                              | 北京 会谈
            zh | 两国外长在北京举行会谈。                              | “北京举行”
            zh | 两国外长在北京举行会谈。                              | exact:北京
            en | Secretary\u202fBlinken spoke at the cafe\u0301.   | blinken café
            en | The UN’s envoy met the EU’s.                | un envoy eu
            en | She said that they held talks.               | say hold talk
            en | They met.Then they left. See state.gov/news. | met then state gov
            en | The counter\u00adweight of a state-owned firm. | counterweight state-own*
            el | Ο ΥΠΟΥΡΓΟΣ Μητσοτάκης μίλησε.             | υπουργος μητσοτακησ
            it | Il ministro dell’Italia all’Onu.              | italia onu
            fr | L’Irak et la Syrie.                           | syrie irak
            fra | Les ministres se taisent.                      | ministre
            tr | Bakan Çavuşoğlu İstanbul’da konuştu.          | cavusoglu ISTANBUL*
            de | Die Gespräche in Zürich gehen weiter.         | gesprache zurich
            """)
    void findsWordsInOtherFormsByTheLanguageOfTheArticle(String language, String body, String query) {
        String word = unique("tongue");
        add(with(article("On the record", body + " " + word), "language", language));
        api.eventually("/articles?q=" + word, found -> found.count() == 1);

        assertThat(count("/articles", query + " " + word)).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The U.S. met the U.N. in Washington, D.C. | US UN DC             | 1
            The U.S. met the U.N. in Washington, D.C. | us u.n. "washington dc" | 1
            The U.S. met the U.N. in Washington, D.C. | exact:USA exact:UN   | 1
            The US-led talks went on.                 | "U.S. led talks"     | 1
            The US-led talks went on.                 | "us led talks"       | 1
            The US-led talks went on.                 | exact:us             | 0
            The US-led talks went on.                 | US*                  | 1
            The US-led talks went on.                 | us-led*              | 1
            The USAID talks went on.                  | US*                  | 1
            The officials who visited the US.         | "who visited the us" | 1
            “The U.N.’s role,” he said.               | "un’s role"          | 1
            Un accord a été trouvé.                   | U.N.                 | 0
            Un accord a été trouvé.                   | "un accord"          | 1
            The U.S. S&P 500 fell, J.D. Vance said.   | "S&P 500" "JD Vance" | 1
            Talk to us about those who went.          | us who               | 1
            Talk to us about those who went.          | US                   | 0
            Talk to us about those who went.          | WHO                  | 0
            """)
    void tellsAbbreviationsFromOtherWords(String body, String query, int expected) {
        String word = unique("short");
        add(article("On the record", body + " " + word));
        api.eventually("/articles?q=" + word, found -> found.count() == 1);

        assertThat(count("/articles", query + " " + word)).isEqualTo(expected);
    }

    @Test
    void marksWordsThatBeginSoHoweverManyDo() {
        String word = unique("many");
        String numbered = IntStream.range(0, 300).mapToObj(i -> word + "a" + i).collect(Collectors.joining(" "));
        add(article("Numbered", numbered + "."));
        add(article("One", "There is just one, " + word + "zone."));
        api.eventually("/articles?q=" + word + "*", found -> found.count() == 2);

        Answer found = api.get("/articles?q=" + word + "*&highlight=true");

        assertThat(found.json().at("/results").valueStream())
                .allSatisfy(result ->
                        assertThat(result.at("/highlights/text/0/marks")).isNotEmpty());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            fr | Les journaux se taisent.    | journal
            es | Se oyeron voces.            | voz
            ru | Министры обсудили мир.      | министр
            ar | ناقش الوزراء المفاوضات.       | وزراء
            """)
    void takesNoFormForAWordOfAnotherLanguage(String language, String body, String query) {
        String own = unique("own");
        String other = unique("other");
        add(with(article("On the record", body + " " + own), "language", language));
        add(with(article("On the record", body + " " + other), "language", "zh"));
        api.eventually("/articles?q=" + own + " OR " + other, found -> found.count() == 2);

        assertThat(count("/articles", query + " " + own)).isEqualTo(1);
        assertThat(count("/articles", query + " " + other)).isZero();
    }

    @Test
    void findsWhatTheLanguageSays() {
        String word = unique("said");
        String body = "“The talks resumed in Geneva,” Ana Duarte said. Late negotiations at the café. " + word;
        Map<String, Object> given = with(article("Balloons over the sea", body), "tags", List.of("Nuclear Arms"));
        Map<String, Object> quoted =
                with(given, "quotes", List.of(quote(body, "The talks resumed in Geneva", "Ana Duarte")));
        add(with(quoted, "publishedAt", "2021-03-31T23:59:59Z"));
        api.eventually("/articles?q=" + word, found -> found.count() == 1);

        SoftAssertions.assertSoftly(softly -> ROWS.lines().forEach(row -> {
            String[] asked = row.split("\\|", 2);
            softly.assertThat(count("/articles", word + " " + asked[0].strip()))
                    .as(asked[0])
                    .isEqualTo(Long.parseLong(asked[1].strip()));
        }));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"exact:corridors", "corridor*", "headline:bridge", "\"corridor widen\"", "date:2023-06 wide*"})
    void asksQuotesTheSameWay(String query) {
        String word = unique("speech");
        String body = "“The corridors widened by " + word + ",” Ana Duarte said.";
        Map<String, Object> given = with(
                article("A bridge", body),
                "quotes",
                List.of(quote(body, "The corridors widened by " + word, "Ana Duarte")));
        add(given);
        api.eventually("/quotes?q=" + word, found -> found.count() == 1);

        assertThat(count("/quotes", word + " " + query)).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"negotiatio*", "exact:negotiations", "NEGOTIATION", "headline:negotia*"})
    void marksTheWordsHoweverTheyWereAskedFor(String query) {
        String word = unique("mark");
        add(article("Negotiations", "The negotiations go on, the " + word + " does not."));
        api.eventually("/articles?q=" + word, found -> found.count() == 1);

        Answer found = api.get("/articles?highlight=true&q={q}", query + " " + word);

        String where = query.startsWith("headline") ? "headline" : "text";
        String excerpt = found.at("/results/0/highlights/" + where + "/0/text");
        int start = found.json()
                .at("/results/0/highlights/" + where + "/0/marks/0/start")
                .asInt();
        assertThat(excerpt.substring(start)).startsWithIgnoringCase("negotiations");
    }

    @Test
    void readsEveryWordOfTheLongestQuery() {
        String everything = "a ".repeat(495).strip();

        assertThat(api.get("/articles?highlight=true&q={q}", everything).status())
                .isEqualTo(200);
        assertThat(api.get("/articles?highlight=true&q={q}", "京".repeat(1000)).status())
                .isEqualTo(200);
    }

    private void add(Map<String, Object> article) {
        api.post("/articles", article).expect(201);
    }

    private long count(String list, String query) {
        return api.get(list + "?q={q}", query).expect(200).count();
    }
}
