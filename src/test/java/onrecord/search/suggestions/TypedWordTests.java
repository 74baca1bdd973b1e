package onrecord.search.suggestions;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TypedWordTests {

    @ParameterizedTest(name = "{0} for {1}: {2}")
    @CsvSource({
        "blin, blinken, 0", // not typed to its end
        "blinken, blinken, 0",
        "blinkin, blinken, 1", // a wrong letter
        "blimk, blinken, 1", // the same, before the end
        "blnken, blinken, 1", // one that is missing
        "bliinken, blinken, 1", // one too many
        "bilnken, blinken, 1", // two that changed places
        "zelesnki, zelenskyy, 2",
        "dlinken, blinken, -1", // another first letter
        "blx, blinken, -1", // too short for typos
        "blxx, blinken, -1", // too many for its length
        "blinkenstein, blinken, -1",
        "ян, янковский, 0"
    })
    void countsTheTyposThatMakeOfItTheBeginningOfAWord(String typed, String word, int typos) {
        assertThat(new TypedWord(typed).typosIn(word)).isEqualTo(typos);
    }
}
