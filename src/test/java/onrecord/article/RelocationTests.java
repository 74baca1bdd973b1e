package onrecord.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import onrecord.extraction.Span;
import org.junit.jupiter.api.Test;

class RelocationTests {

    private static final List<Span> SPANS = List.of(new Span(1, 4), new Span(10, 13));
    private static final String WORDS = "yes but";

    @Test
    void leavesWordsThatStillStandAtTheirPlace() {
        assertThat(Relocation.of(SPANS, WORDS, "“yes” ok “but”")).isEqualTo(SPANS);
    }

    @Test
    void followsWordsThatMoved() {
        assertThat(Relocation.of(SPANS, WORDS, "New. “yes” ok “but”"))
                .containsExactly(new Span(6, 9), new Span(15, 18));
    }

    @Test
    void takesTheNearestPlaceAndWholeWordsOnly() {
        List<Span> one = List.of(new Span(10, 12));

        assertThat(Relocation.of(one, "no", "no, and now “no” and no")).containsExactly(new Span(13, 15));
        assertThat(Relocation.of(one, "no", "nowhere, now")).isEmpty();
    }

    @Test
    void findsNothingWhereTwoPartsWouldTouch() {
        assertThat(Relocation.of(SPANS, "yes yes", "“yes” ok “yeyes”")).isEmpty();
    }

    @Test
    void findsNothingWhereAPartIsGone() {
        assertThat(Relocation.of(SPANS, WORDS, "“yes” ok “and”")).isEmpty();
        assertThat(Relocation.of(SPANS, WORDS, "“but” ok “yes”")).isEmpty();
    }
}
