package onrecord.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearestTests {

    private static final List<String> KNOWN =
            List.of("speaker", "outlet", "headline", "tag", "kind", "date", "exact", "language", "limit");

    @ParameterizedTest
    @CsvSource({
        "spaeker, speaker",
        "SPEKER, speaker",
        "peaker, speaker",
        "heading, headline",
        "lang, language",
        "lmit, limit",
        "tags, tag",
        "kid, kind"
    })
    void isTheNameThatWasProbablyMeant(String typed, String meant) {
        assertThat(Nearest.to(typed, KNOWN)).contains(meant);
    }

    @ParameterizedTest
    @CsvSource({"to", "at", "page", "url", "offset", "x", "''"})
    void isNoneForAnotherWord(String typed) {
        assertThat(Nearest.to(typed, KNOWN)).isEmpty();
    }
}
