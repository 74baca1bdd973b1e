package onrecord.extraction;

import java.util.ArrayList;
import java.util.List;

/** Where the paragraphs of a text lie: lines that are not blank, unless one line plainly runs on into the next. */
final class Paragraphs {
    private Paragraphs() {}

    static List<Span> of(String text) {
        List<Span> paragraphs = new ArrayList<>();
        int start = -1;
        int end = -1;
        int line = 0;
        while (line <= text.length()) {
            int next = endOfLine(text, line);
            int from = skipBlanks(text, line, next);
            if (from < next) {
                int to = trimEnd(text, from, next);
                if (start >= 0 && !runsOn(text, end, from)) {
                    paragraphs.add(new Span(start, end));
                    start = from;
                } else if (start < 0) {
                    start = from;
                }
                end = to;
            } else if (start >= 0) {
                paragraphs.add(new Span(start, end));
                start = -1;
            }
            line = next + 1;
        }
        if (start >= 0) {
            paragraphs.add(new Span(start, end));
        }
        return paragraphs;
    }

    /** Hard-wrapped text breaks lines inside a sentence: no full stop before, a small letter after. */
    private static boolean runsOn(String text, int end, int next) {
        return Character.isLowerCase(text.charAt(next))
                && (Character.isLetter(text.charAt(end - 1)) || text.charAt(end - 1) == ',');
    }

    private static int endOfLine(String text, int from) {
        int i = from;
        while (i < text.length() && !isBreak(text.charAt(i))) {
            i++;
        }
        return i;
    }

    private static boolean isBreak(char c) {
        return c == '\n' || c == '\r' || c == '\u2028' || c == '\u2029';
    }

    private static int skipBlanks(String text, int from, int to) {
        int i = from;
        while (i < to && Letters.isBlank(text.charAt(i))) {
            i++;
        }
        return i;
    }

    private static int trimEnd(String text, int from, int to) {
        int i = to;
        while (i > from && Letters.isBlank(text.charAt(i - 1))) {
            i--;
        }
        return i;
    }
}
