package onrecord.search;

import static onrecord.Fixtures.article;
import static onrecord.Fixtures.person;
import static onrecord.Fixtures.quote;
import static onrecord.Fixtures.unique;
import static onrecord.Fixtures.with;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import onrecord.Api;
import onrecord.WholeService;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Who speaks, in what capacity on the day, for which country, named or not, and passed on by whom. */
@WholeService
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SpeakerDimensionTests {

    private static final String WORD = unique("capacity");
    private static final String ANA = "Ana " + WORD;
    private static final String IVO = "Ivo " + WORD;

    @Autowired
    private Api api;

    @BeforeAll
    void printArticles() {
        Map<String, String> before =
                Map.of("title", "Ambassador", "country", "PT", "from", "2019-01-01", "to", "2021-12-31");
        Map<String, String> since = Map.of(
                "title",
                "Foreign Minister",
                "organization",
                "Ministry of Rivers",
                "country",
                "PT",
                "from",
                "2022-01-01");
        Map<String, String> always = Map.of("title", "Minister of Trade", "country", "BR");
        api.post("/speakers", with(person(ANA), "roles", List.of(before, since)))
                .expect(201);
        api.post("/speakers", with(person(IVO), "roles", List.of(always))).expect(201);
        print("early", "2020-05-01", List.of(said("early", ANA)));
        Map<String, Object> relayed = with(said("late", ANA), "via", List.of(Map.of("name", "Harbour Radio")));
        print("late", "2022-05-01", List.of(with(relayed, "kind", "mixed")));
        Map<String, Object> unnamed =
                with(said("source", IVO), "speaker", Map.of("name", "senior official", "kind", "anonymous"));
        print("both", "2022-06-01", List.of(said("both", IVO), with(unnamed, "kind", "indirect")));
        api.eventually("/quotes?q=" + WORD, found -> found.count() == 4);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            speaker.country=PT                        | early, late       | early, late
            speaker.country=pt&speaker.country=BR     | early, late, both | early, late, both
            country=BR                                | both              | both
            country=PT&speaker.country=BR             | early, late, both | early, late, both
            speaker.role=ambassador                   | early             | early
            speaker.role=foreign minister             | late              | late
            speaker.role=MINISTER                     | late, both        | late, both
            speaker.role=minister rivers              | late              | late
            speaker.role=ambassador minister          |                   |
            speaker.role=ambassador&speaker.role=trade| early, both       | early, both
            speaker.role=ambassador&from=2021-01-01   |                   |
            speaker={ana}&speaker.role=minister       | late              | late
            speaker={ana}&country=BR                  |                   |
            kind=mixed                                | late              | late
            kind=mixed&kind=indirect                  | late, both        | late, source
            speaker={ana}&kind=indirect               |                   |
            onRecord=false                            | both              | source
            onRecord=true                             | early, late, both | early, late, both
            onRecord=false&kind=direct                | both              |
            via=harbour                               | late              | late
            via=Radio Harbour                         | late              | late
            via=radio&speaker={ivo}                   |                   |
            via=nobody&via=harbour                    | late              | late
            """)
    void narrowsArticlesAndQuotes(String filters, String articles, String quotes) {
        String asked =
                "?sort=oldest&q=" + WORD + "&" + filters.replace("{ana}", ANA).replace("{ivo}", IVO);

        assertThat(api.get("/articles" + asked).expect(200).results("/headline"))
                .isEqualTo(names(articles));
        assertThat(api.get("/quotes" + asked).expect(200).results("/text")).isEqualTo(names(quotes));
    }

    private static List<String> names(String listed) {
        return listed == null
                ? List.of()
                : Arrays.stream(listed.split(", "))
                        .map(name -> name + " " + WORD)
                        .toList();
    }

    private void print(String name, String day, List<Map<String, Object>> quotes) {
        Map<String, Object> article = with(article(name + " " + WORD, body(name)), "quotes", quotes);
        api.post("/articles", with(article, "publishedAt", day + "T12:00:00Z")).expect(201);
    }

    private static Map<String, Object> said(String words, String speaker) {
        return quote(body(words), words + " " + WORD, speaker);
    }

    private static String body(String words) {
        return (words.equals("source") ? "both" : words) + " " + WORD + "; source " + WORD;
    }
}
