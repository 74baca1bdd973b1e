package onrecord.search;

import static onrecord.Fixtures.article;
import static onrecord.Fixtures.unique;
import static onrecord.Fixtures.with;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import onrecord.Api;
import onrecord.WholeService;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** What comes first by relevance; the tail may move. */
@WholeService
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RelevanceTests {

    private static final String WORD = unique("ranked");
    private static final String OTHER_NEWS =
            "Nothing else happened on the quay, and nobody was sorry about it. ".repeat(12);

    @Autowired
    private Api api;

    @BeforeAll
    void printArticles() {
        print("about", "2023-06-01", "Grain corridor reopens", "Ships left the harbour.");
        print("older", "1993-06-01", "Grain corridor reopens", "Ships left the harbour.");
        print("body", "2023-06-01", "News from the harbour", "The grain corridor is open, the harbour master said.");
        print("apart", "2023-06-01", "A corridor of lights", "The theatre bought grain for its horses.");
        print("often", "2023-06-01", "Wheat prices", "Wheat rose. Wheat fell. Wheat rose again, and wheat stayed.");
        print("once", "2023-06-01", "Market report", OTHER_NEWS + "Wheat stayed where it was.");
        print("named", "2023-06-01", "Rye and the people of the upper villages who sow it", OTHER_NEWS);
        print("told", "2023-06-01", "Market report", "Rye rose. Rye fell. Rye rose again. " + OTHER_NEWS);
        print("short", "2023-06-01", "Market report", "Oats stayed where they were.");
        print("long", "2023-06-01", "Market report", "Oats stayed where they were. " + OTHER_NEWS);
        print("both", "2023-06-01", "On the quay", "A zeppelin and barley were seen.");
        print("one", "2023-06-01", "On the quay", "A sack and barley were seen.");
        api.eventually("/articles?q=" + WORD, found -> found.count() == 12);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            a word in the headline before one in the body      | corridor               | about
            of two alike the newer                             | reopens                | about older
            more of the words that were asked for              | zeppelin OR barley     | both one
            a word that is said often                          | wheat                  | often once
            a word in the headline before three mentions of it | rye                    | named told
            a short text before a long one                     | oats                   | short long
            a phrase where it stands                           | "corridor is open"     | body
            words near each other, in any order                | "grain theatre"~5      | apart
            a word of the headline, where that is asked for    | headline:harbour       | body
            """)
    void ranks(String what, String query, String first) {
        List<String> found =
                api.get("/articles?limit=100&q={q}", WORD + " (" + query + ")").expect(200).results("/url").stream()
                        .map(url -> url.replaceFirst(".*/", ""))
                        .toList();

        assertThat(found).as(what).startsWith(first.split(" "));
    }

    private void print(String name, String day, String headline, String body) {
        api.post(
                        "/articles",
                        with(
                                with(article(headline, body + " " + WORD), "publishedAt", day + "T12:00:00Z"),
                                "url",
                                "https://relevance.example/" + name))
                .expect(201);
    }
}
