package onrecord.search.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AbbreviationsTests {

    @ParameterizedTest
    @CsvSource(textBlock = """
            U.A.E.,     uae
            UAE,        uae
            c.i.a.,     cia
            l’O.N.U.,   onu
            l'ONU,      onu
            NATO,       nato
            Nato,       nato
            USAID,      usaid
            U.N.,       u.n
            UN,         u.n
            UN’s,       u.n
            U.N.’s,     u.n
            dell’UE,    ue
            UK,         u.k
            L.A.,       l.a
            a.m.,       a.m
            С.В.,       с.в
            3.5,        3.5
            """)
    void areIndexedInOneForm(String word, String stem) {
        assertThat(Tokens.stemmed(word, "en")).containsExactly(stem);
    }

    @ParameterizedTest
    @ValueSource(strings = {"US", "USA", "U.S.", "U.S.A.", "u.s.", "US’s", "U.S.’s", "l’US", "ＵＳ"})
    void areKeptApartFromOtherWords(String word) {
        assertThat(Tokens.stemmed(word, "en")).containsExactly("u.s");
        assertThat(Tokens.exact(word)).doesNotContain("us");
    }

    @ParameterizedTest
    @CsvSource({
        "They met.Then they left, met then",
        "See state.gov, state gov",
        "QUESTION:Thank you, question thank",
        "EE.UU., ee uu",
        "at 10.30, 10.30",
        "a Ph.D. thesis, ph.d thesis",
        "С.В.Лавров сказал, с.в лавров",
        "the U.S. S&P 500, u.s s p",
        "in S.Korea, s korea"
    })
    void areToldFromStopsBetweenWords(String text, String phrase) {
        assertThat(Tokens.exact(text)).containsSubsequence(phrase.split(" "));
    }

    @Test
    void leaveOtherWordsAlone() {
        assertThat(Tokens.stemmed("Us un who WHOM U", "en")).containsExactly("us", "un", "who", "whom", "u");
    }

    @Test
    void areMeantBySmallLettersToo() {
        assertThat(Tokens.readings("us sanctions")).contains(List.of("us", "sanction"), List.of("u.s", "sanction"));
        assertThat(Tokens.readings("who told us"))
                .contains(List.of("who", "tell", "u.s"), List.of("w.h.o", "tell", "us"));
        assertThat(Tokens.readings("US")).contains(List.of("u.s")).doesNotContain(List.of("us"));
        assertThat(Tokens.readings("thus")).doesNotContain(List.of("u.s"));
    }

    @Test
    void areMeantWithAndWithoutStops() {
        assertThat(Tokens.readings("JD Smith")).contains(List.of("j.d", "smith"), List.of("jd", "smith"));
        assertThat(Tokens.readings("J.D. Smith")).contains(List.of("j.d", "smith"), List.of("jd", "smith"));
        assertThat(Tokens.readings("U.N.")).doesNotContain(List.of("un"));
    }

    @Test
    void beginAsTheirLettersDo() {
        assertThat(Tokens.beginnings("us")).containsExactly(List.of("us"), List.of("u.s"));
        assertThat(Tokens.beginnings("US")).containsExactlyInAnyOrder(List.of("us"), List.of("u.s"));
        assertThat(Tokens.beginnings("us-led")).contains(List.of("u.s", "led"));
        assertThat(Tokens.beginnings("U.N")).containsExactly(List.of("u.n"));
        assertThat(Tokens.beginnings("diplom")).containsExactly(List.of("diplom"));
        assertThat(Tokens.beginnings("…")).containsExactly(List.of("…"));
    }
}
