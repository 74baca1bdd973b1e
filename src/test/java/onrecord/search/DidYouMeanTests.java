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
import java.util.stream.IntStream;
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
                .isEqualTo("(Hippopotamuses OR nothingofit) " + word + " -kangaroo");
        assertThat(instead("/articles", "“meeting of hippopotamusses”")).isEqualTo("“meeting of hippopotamuses”");
        assertThat(instead("/articles", "exact:hippopotamusess tag:hippopotomuses"))
                .isEmpty();
        assertThat(instead("/articles", "exact:hippopotamusess")).isEqualTo("exact:hippopotamuses");
        assertThat(instead("/articles", "speaker:(nobodyatall OR Rhinocerosa) " + word))
                .isEqualTo("speaker:(nobodyatall OR Rhinocerossa) " + word);
        assertThat(instead("/quotes", "hippopotomuses")).isEqualTo("hippopotamuses");
        assertThat(instead("/speakers", "Rhinocerosa -Bea")).isEqualTo("Rhinocerossa -Bea");
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

    @Test
    void namesWhomNobodyKnowsAndWhoIsCalledNearlySo() {
        String word = unique("papers");
        String ana = "Ana Dromedaryan " + word;
        String gazette = "Hippodrome Gazette " + word;
        String body = "“Enough,” said " + ana;
        Map<String, Object> printed = with(article("Papers", body), "outlet", gazette);
        api.post("/articles", with(printed, "quotes", List.of(quote(body, "Enough", ana))))
                .expect(201);
        api.eventually("/articles?q=" + word, found -> found.count() == 1);

        for (String list : List.of("/articles?", "/quotes?", "/speakers?sort=quotes&")) {
            assertThat(unknown(list + "speaker=Dromedarian {w}", word)).containsExactly("speaker Dromedarian → " + ana);
            assertThat(unknown(list + "outlet=Hipodrome {w}&outlet=999999999&outlet=Zyzzyxa", word))
                    .containsExactly("outlet Hipodrome → " + gazette, "outlet Zyzzyxa");
            assertThat(unknown(list + "speaker=Zyzzyxa&speaker=" + ana + "&to=1900-01-01", word))
                    .containsExactly("speaker Zyzzyxa");
            assertThat(unknown(list + "speaker=Dromedary*{w}", ""))
                    .as("a star is no part of names")
                    .containsExactly("speaker Dromedary* → " + ana);
            assertThat(names(api.get(list + "speaker={a}&speaker=Zyzzyxa", ana), ""))
                    .as("beside one that finds something")
                    .containsExactly("speaker Zyzzyxa");
            assertThat(names(api.get(list + "outlet=Zyzzyxa&outlet={g}", gazette), ""))
                    .containsExactly("outlet Zyzzyxa");
            assertThat(api.get(list + "speaker={a}&speaker={w}", ana, word).text())
                    .doesNotContain("unknownNames");
            assertThat(api.get(list + "speaker={a}&to=1900-01-01", ana).text()).doesNotContain("unknownNames");
        }
    }

    @Test
    void knowsAbbreviationsInNamesInEachForm() {
        String word = unique("Bureau");
        String us = "US " + word;
        api.post("/articles", with(article("Printed", "Nothing said."), "outlet", "U.S. " + word + " of Papers"))
                .expect(201);
        api.post("/speakers", person("UN " + word)).expect(201);
        api.eventually("/articles?outlet=" + us, found -> found.count() == 1);
        api.eventually("/speakers?q=U.N. " + word, found -> found.count() == 1);

        assertThat(api.get("/articles?q=outlet:\"" + us + "\"").count()).isEqualTo(1);
        assertThat(api.get("/articles?outlet=u.s. " + word).count()).isEqualTo(1);
        assertThat(api.get("/suggestions?prefix=" + us.substring(0, us.length() - 3))
                        .text())
                .contains("U.S. " + word);
    }

    @Test
    void looksUpNoMoreNamesThanItCanQuickly() {
        String ana = unique("Ana Megatheriumm");
        api.post("/speakers", person(ana)).expect(201);
        api.eventually("/suggestions?prefix=" + ana, found -> found.text().contains(ana));
        String many =
                IntStream.range(0, 50).mapToObj(i -> "&speaker=Zyzzyxa" + i).collect(Collectors.joining());
        String same = "&speaker=Zyzzyxa".repeat(3);
        String lengthy = "&speaker=" + (ana.substring(4) + "x ").repeat(10);

        assertThat(unknown("/articles?limit=1" + many, "")).hasSize(5);
        assertThat(unknown("/articles?limit=1" + same, "")).containsExactly("speaker Zyzzyxa");
        assertThat(unknown("/articles?limit=1" + lengthy.substring(0, 80), ""))
                .singleElement()
                .asString()
                .endsWith(" → " + ana);
        assertThat(unknown("/articles?limit=1" + lengthy, ""))
                .singleElement()
                .asString()
                .doesNotContain("→");
    }

    /** The names that nobody has, each without the word that only this test uses, and the nearest. */
    private List<String> unknown(String uri, String word) {
        Answer answer = api.get(uri, word).expect(200);
        assertThat(answer.count()).isZero();
        return names(answer, word);
    }

    private static List<String> names(Answer answer, String word) {
        return answer.json()
                .get("unknownNames")
                .valueStream()
                .map(unknown -> unknown.get("parameter").asString() + " "
                        + unknown.get("name").asString().replace(" " + word, "")
                        + unknown.path("didYouMean")
                                .asStringOpt()
                                .map(name -> " → " + name)
                                .orElse(""))
                .toList();
    }

    private String instead(String list, String query) {
        Answer answer = api.get(list + (list.contains("?") ? "&" : "?") + "q={q}", query)
                .expect(200);
        return answer.at("/didYouMean");
    }
}
