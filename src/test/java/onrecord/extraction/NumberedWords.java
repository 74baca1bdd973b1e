package onrecord.extraction;

import java.util.List;
import java.util.regex.Pattern;

/** The words of a text in order, so that marks, blanks and commas at the edge of a span make no difference. */
final class NumberedWords {
    static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}_]+(?:['’][\\p{L}\\p{N}_]+)*");

    private final int[] starts;
    private final int[] ends;

    NumberedWords(String text) {
        List<int[]> words = WORD.matcher(text)
                .results()
                .map(word -> new int[] {word.start(), word.end()})
                .toList();
        starts = words.stream().mapToInt(word -> word[0]).toArray();
        ends = words.stream().mapToInt(word -> word[1]).toArray();
    }

    /** The words that the span touches. */
    WordRange in(Span span) {
        int from = firstAbove(ends, span.start());
        return new WordRange(from, Math.max(from, firstAbove(starts, span.end() - 1)));
    }

    private static int firstAbove(int[] sorted, int value) {
        int low = 0;
        int high = sorted.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (sorted[middle] > value) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }
}
