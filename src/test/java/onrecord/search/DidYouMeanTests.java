package onrecord.search;

import static onrecord.Fixtures.article;
import static onrecord.Fixtures.person;
import static onrecord.Fixtures.quote;
import static onrecord.Fixtures.unique;
import static onrecord.Fixtures.with;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import onrecord.Api;
import onrecord.Api.Answer;
import onrecord.WholeService;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@WholeService
class DidYouMeanTests {

    @Autowired
    private Api api;

    @Test
    void spellsWordsAsTextsDo() {
        String word = unique("spelling");
        String body = "The “ambassadorial meeting of hippopotamuses” ended, Ana Rhinocerossa said. " + word;
        api.post(
                        "/articles",
                        with(
                                article("Headline", body),
                                "quotes",
                                List.of(quote(body, "ambassadorial meeting of hippopotamuses", "Ana Rhinocerossa"))))
                .expect(201);
        api.eventually("/articles?q=" + word, found -> found.count() == 1);

        assertThat(instead("/articles", "hippopotomuses")).isEqualTo("hippopotamuses");
        assertThat(instead("/articles", "(Hippopotomuses OR nothingofit) " + word + " -kangaroo"))
                .isEqualTo("(hippopotamuses OR nothingofit) " + word + " -kangaroo");
        assertThat(instead("/articles", "“meeting of hippopotamusses”")).isEqualTo("“meeting of hippopotamuses”");
        assertThat(instead("/articles", "exact:hippopotamusess tag:hippopotomuses"))
                .isEmpty();
        assertThat(instead("/articles", "exact:hippopotamusess")).isEqualTo("exact:hippopotamuses");
        assertThat(instead("/articles", "speaker:(nobodyatall OR Rhinocerosa) " + word))
                .isEqualTo("speaker:(nobodyatall OR rhinocerossa) " + word);
        assertThat(instead("/quotes", "hippopotomuses")).isEqualTo("hippopotamuses");
        assertThat(instead("/speakers", "Rhinocerosa -Bea")).isEqualTo("rhinocerossa -Bea");
        assertThat(instead("/speakers?sort=quotes", "hippopotomuses")).isEqualTo("hippopotamuses");
    }

    @Test
    void takesAWordInSmallLettersForAnOperatorWhereOtherwiseNothingIsFound() {
        String left = unique("leftbank");
        String right = unique("rightbank");
        api.post("/articles", article("One", "On the " + left + ".")).expect(201);
        api.post("/articles", article("Two", "On the " + right + ".")).expect(201);
        api.eventually("/articles?q=" + right, found -> found.count() == 1);

        assertThat(instead("/articles", left + " or " + right)).isEqualTo(left + " OR " + right);
        assertThat(instead("/articles", left + " not " + right)).isEqualTo(left + " NOT " + right);
    }

    @Test
    void offersNothingThatFindsNothingAndNothingWhereSomethingIsFound() {
        String word = unique("found");
        api.post("/speakers", person("Ana " + word)).expect(201);
        api.post("/articles", article("Found", word)).expect(201);
        api.eventually("/articles?q=" + word, found -> found.count() == 1);

        assertThat(instead("/articles", word)).isEmpty();
        assertThat(instead("/articles", "zzyzzxqq")).isEmpty();
        assertThat(instead("/articles?to=1900-01-01", word + "x")).isEmpty();
        assertThat(instead("/articles", "or")).isEmpty();
        assertThat(api.get("/articles?q=" + word).text()).doesNotContain("didYouMean");
    }

    private String instead(String list, String query) {
        Answer answer = api.get(list + (list.contains("?") ? "&" : "?") + "q={q}", query)
                .expect(200);
        return answer.at("/didYouMean");
    }
}
