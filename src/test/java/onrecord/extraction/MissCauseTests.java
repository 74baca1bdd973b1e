package onrecord.extraction;

import static onrecord.extraction.MissCause.BEGINS_ELSEWHERE;
import static onrecord.extraction.MissCause.BOTH_ELSEWHERE;
import static onrecord.extraction.MissCause.ENDS_ELSEWHERE;
import static onrecord.extraction.MissCause.NOTHING_FOUND;
import static onrecord.extraction.MissCause.ONE_FOUND_AS_TWO;
import static onrecord.extraction.MissCause.TWO_FOUND_AS_ONE;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class MissCauseTests {
    private static final WordRange MISSED = new WordRange(10, 20);

    @Test
    void findsNothingWhereOnlyTheEdgeIsTouched() {
        assertThat(cause()).isEqualTo(NOTHING_FOUND);
        assertThat(cause(new WordRange(0, 10))).isEqualTo(NOTHING_FOUND);
        assertThat(cause(new WordRange(0, 12))).isEqualTo(NOTHING_FOUND);
    }

    @Test
    void tellsWhichEdgeIsElsewhere() {
        assertThat(cause(new WordRange(14, 20))).isEqualTo(BEGINS_ELSEWHERE);
        assertThat(cause(new WordRange(10, 30))).isEqualTo(ENDS_ELSEWHERE);
        assertThat(cause(new WordRange(5, 16))).isEqualTo(BOTH_ELSEWHERE);
    }

    @Test
    void looksAtTheNearestOfSeveral() {
        assertThat(cause(new WordRange(1, 30), new WordRange(10, 27))).isEqualTo(ENDS_ELSEWHERE);
    }

    @Test
    void seesOneFoundAsTwo() {
        assertThat(cause(new WordRange(10, 14), new WordRange(15, 20))).isEqualTo(ONE_FOUND_AS_TWO);
    }

    @Test
    void seesTwoFoundAsOne() {
        List<WordRange> neighbour = List.of(new WordRange(22, 30));
        assertThat(MissCause.of(MISSED, neighbour, List.of(new WordRange(10, 30))))
                .isEqualTo(TWO_FOUND_AS_ONE);
        assertThat(MissCause.of(MISSED, List.of(MISSED), List.of(MISSED))).isEqualTo(TWO_FOUND_AS_ONE);
    }

    private static MissCause cause(WordRange... found) {
        return MissCause.of(MISSED, List.of(new WordRange(40, 50)), List.of(found));
    }
}
