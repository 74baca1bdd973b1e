package onrecord.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import onrecord.Api;
import onrecord.Api.Answer;
import onrecord.WholeService;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;

/** What every search engine has to answer alike: the questions of {@code questions.txt} to the articles beside it. */
@WholeService
@TestPropertySource(properties = "onrecord.search.prefix=contract") // a service of its own: nothing else is found
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SearchContractTests {

    @Autowired
    private Api api;

    @BeforeAll
    void knowsTheArticles() throws IOException {
        Contract.store(api);
    }

    @ParameterizedTest
    @MethodSource
    void answers(String question, String answer) {
        assertThat(Shown.of(api.get(Contract.asked(api, question)).expect(200)))
                .as(question)
                .isEqualTo(answer);
    }

    static List<Arguments> answers() throws IOException {
        return Contract.questions();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/articles?q=the&sort=relevance",
                "/articles?q=the -sitting&facet=outlet",
                "/articles?sort=newest",
                "/articles?speaker=Duarte&speaker=Oyelaran&sort=newest",
                "/articles?q=grain OR channels OR the&sort=oldest",
                "/quotes?q=we OR the",
                "/quotes?sort=newest&onRecord=true",
                "/quotes?sort=oldest",
                "/speakers",
                "/speakers?kind=person",
                "/speakers?q=d OR m OR o",
                "/speakers?sort=quotes",
                "/speakers?sort=quotes&q=we OR the"
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
}
