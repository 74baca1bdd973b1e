package onrecord.search;

import static onrecord.Fixtures.article;
import static onrecord.Fixtures.person;
import static onrecord.Fixtures.quote;
import static onrecord.Fixtures.unique;
import static onrecord.Fixtures.with;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import onrecord.Api;
import onrecord.Api.Answer;
import onrecord.RequestStatements;
import onrecord.WholeService;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** A list of many rows sends the database no more statements than a list of one. */
@WholeService
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class StatementsPerListTests {

    private static final int MANY = 7;
    private static final String WORD = unique("Harvest");

    @Autowired
    private Api api;

    @BeforeAll
    void printManyArticles() {
        for (int i = 0; i < MANY; i++) {
            String surname = unique(WORD);
            String ana = "Ana " + unique(WORD);
            api.post("/speakers", person("Eva " + surname)).expect(201);
            api.post("/speakers", person("Ivo " + surname)).expect(201);
            String body = "“The " + WORD + " is good,” Eva " + surname + " said. “It is,” " + ana + " said.";
            Map<String, Object> given = with(
                    article("On the " + WORD, body),
                    "quotes",
                    List.of(quote(body, "The " + WORD + " is good", "Eva " + surname), quote(body, "It is", ana)));
            api.post("/articles", with(with(given, "outlet", surname), "tags", List.of(surname)))
                    .expect(201);
            String undecided = "“We will sign the treaty in spring,” " + surname + " said.";
            api.post("/articles", article("Treaty", undecided)).expect(201);
        }
        api.eventually("/articles?q=" + WORD, found -> found.count() == MANY);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/articles?q=%s&highlight=true&facet=speaker&facet=outlet",
                "/articles?speaker=ana&q=%s&sort=newest",
                "/quotes?q=%s&highlight=true&facet=speaker",
                "/quotes?q=%s&sort=oldest",
                "/speakers?q=%s",
                "/speakers?sort=quotes&q=%s",
                "/suggestions?prefix=%s",
                "/outlets?q=%s",
                "/reviews?format=json"
            })
    void asksNoQueryPerRow(String list) {
        String asked = list.formatted(WORD);
        Answer one = api.get(asked + "&limit=1").expect(200);
        int statements = RequestStatements.of(asked + "&limit=1");

        Answer many = api.get(asked + "&limit=50").expect(200);

        assertThat(rows(one)).isEqualTo(1);
        assertThat(rows(many)).isGreaterThanOrEqualTo(MANY);
        assertThat(RequestStatements.of(asked + "&limit=50")).isEqualTo(statements);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/articles?q=%s", "/quotes?q=%s", "/speakers?q=%s", "/suggestions?prefix=%s"})
    void answersFromTheIndexAlone(String list) {
        String asked = list.formatted(WORD) + "&limit=49";

        api.get(asked).expect(200);

        assertThat(RequestStatements.of(asked)).isZero();
    }

    @Test
    void asksOneStatementForAllSpeakersThatAreGivenById() {
        Answer found = api.get("/speakers?limit=2&q=" + WORD).expect(200);
        String both = found.results("/id").stream().map(id -> "speaker=" + id).collect(Collectors.joining("&"));

        api.get("/articles?" + both).expect(200);

        assertThat(found.results("/id")).hasSize(2);
        assertThat(RequestStatements.of("/articles?" + both)).isEqualTo(1);
    }

    private static int rows(Answer answer) {
        return answer.json()
                .get(answer.json().has("results") ? "results" : "suggestions")
                .size();
    }
}
