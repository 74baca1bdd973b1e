package onrecord.search.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AbbreviationsTests {

    @ParameterizedTest
    @CsvSource(textBlock = """
            U.N.,    un
            UN,      un
            UN’s,    un
            U.N.’s,  un
            d.c.,    dc
            U.A.E.,  uae
            С.В.,    св
            USDA,    usda
            USAID,   usaid
            NATO,    nato
            Nato,    nato
            UK-led,  uk
            3.5,     3.5
            state.gov, state.gov
            """)
    void areIndexedWithoutStops(String word, String stem) {
        assertThat(Tokens.stemmed(word, "en")).startsWith(stem);
    }

    @ParameterizedTest
    @CsvSource({"US", "USA", "U.S.", "U.S.A.", "u.s.", "US’s", "US-led", "U.S.-led"})
    void areKeptApartFromOtherWords(String word) {
        assertThat(Tokens.stemmed(word, "en")).startsWith("u.s");
        assertThat(Tokens.stemmed("us", "en")).containsExactly("us");
    }

    @Test
    void areMeantBySmallLettersToo() {
        assertThat(Tokens.readings("us sanctions")).contains(List.of("us", "sanction"), List.of("u.s", "sanction"));
        assertThat(Tokens.readings("who")).contains(List.of("who"), List.of("w.h.o"));
        assertThat(Tokens.readings("US")).contains(List.of("u.s")).doesNotContain(List.of("us"));
        assertThat(Tokens.readings("thus")).doesNotContain(List.of("u.s"));
    }
}
