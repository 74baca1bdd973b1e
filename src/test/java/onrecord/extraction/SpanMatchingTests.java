package onrecord.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SpanMatchingTests {

    @Test
    void takesTheBestOverlapFirstAndEachSpanOnce() {
        List<WordRange> gold = List.of(new WordRange(0, 9), new WordRange(0, 10));
        List<WordRange> found = List.of(new WordRange(0, 10), new WordRange(0, 8));
        assertThat(SpanMatching.of(gold, found)).isEqualTo(Map.of(1, 0, 0, 1));
    }

    @Test
    void matchesFromFourFifthsOfTheWordsOfBoth() {
        List<WordRange> gold = List.of(new WordRange(0, 10));
        assertThat(SpanMatching.of(gold, List.of(new WordRange(2, 10)))).isEqualTo(Map.of(0, 0));
        assertThat(SpanMatching.of(gold, List.of(new WordRange(3, 10)))).isEmpty();
        assertThat(SpanMatching.of(gold, List.of())).isEmpty();
        assertThat(SpanMatching.of(List.of(), gold)).isEmpty();
    }

    @Test
    void countsNoMarksAndNoBlanks() {
        String text = "“It’s thin,” Duarte said. ";
        NumberedWords words = new NumberedWords(text);
        assertThat(words.in(new Span(0, 12)))
                .isEqualTo(words.in(new Span(1, 10)))
                .isEqualTo(new WordRange(0, 2));
        assertThat(words.in(new Span(11, 13)).size()).isZero();
        assertThat(words.in(new Span(0, text.length()))).isEqualTo(new WordRange(0, 4));
    }
}
