package onrecord.search;

import static onrecord.Fixtures.article;
import static onrecord.Fixtures.person;
import static onrecord.Fixtures.quote;
import static onrecord.Fixtures.unique;
import static onrecord.Fixtures.with;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import onrecord.Api;
import onrecord.Api.Answer;
import onrecord.WholeService;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Pages of quotes and speakers neither repeat nor lose a result while others are added before and behind them. */
@WholeService
class CursorTests {

    @Autowired
    private Api api;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/quotes?sort=newest",
                "/quotes?sort=oldest",
                "/quotes?sort=relevance",
                "/quotes?sort=relevance&facet=year&highlight=true",
                "/speakers?sort=name",
                "/speakers?sort=relevance"
            })
    void walksThroughAllThatWasThereWhileMoreIsAdded(String list) {
        String word = unique("walk");
        for (int i = 0; i < 7; i++) {
            add("Mara", word, "202" + i / 2 + "-01-01");
        }
        String asked = list + "&q=" + word;
        List<String> all = api.eventually(asked, found -> found.count() == 7).results("/id");

        List<String> walked = new ArrayList<>();
        Answer page = api.get(asked + "&limit=2").expect(200);
        walked.addAll(page.results("/id"));
        for (int pages = 1; !page.json().get("next").isNull(); pages++) {
            if (pages < 4) {
                add("Ana", word, "1999-01-01");
                add("Zoe", word, "2024-01-01");
                int there = 7 + 2 * pages;
                api.eventually(asked, found -> found.count() == there);
            }
            page = api.get(page.at("/next").replace("%20", " ")).expect(200);
            walked.addAll(page.results("/id"));
        }

        assertThat(walked).doesNotHaveDuplicates().containsSubsequence(all);
    }

    private void add(String first, String word, String day) {
        String name = unique(first) + " " + word;
        String body = "The " + word + " is open, she said.";
        api.post("/speakers", person(name)).expect(201);
        api.post(
                        "/articles",
                        with(
                                with(article("Walking", body), "publishedAt", day + "T00:00:00Z"),
                                "quotes",
                                List.of(quote(body, "The " + word + " is open", name))))
                .expect(201);
    }
}
