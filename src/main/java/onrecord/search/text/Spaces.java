package onrecord.search.text;

import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;
import java.io.UncheckedIOException;

/**
 * Puts a space where words part and the rules of Unicode see one word: for a narrow no-break space, as before a French
 * colon, and for a stop or colon between two words, as in state.gov or where a space was forgotten. All places stay as
 * they are.
 */
final class Spaces {

    private static final char NARROW_NO_BREAK = '\u202f';

    private Spaces() {}

    /** All of this text with spaces. */
    static String in(Reader text) {
        StringWriter all = new StringWriter();
        try {
            text.transferTo(all);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible); // in memory
        }
        return in(all.toString());
    }

    /** The text with spaces. */
    static String in(String text) {
        StringBuilder spaced = null;
        for (int i = 0; i < text.length(); i++) {
            if (isGap(text, i)) {
                spaced = spaced == null ? new StringBuilder(text) : spaced;
                spaced.setCharAt(i, ' ');
            }
        }
        return spaced == null ? text : spaced.toString();
    }

    private static boolean isGap(String text, int at) {
        return switch (text.charAt(at)) {
            case NARROW_NO_BREAK -> true;
            case '.', ':' -> isWord(text, at - 2) && isWord(text, at + 1);
            default -> false;
        };
    }

    /** Two letters: one alone is an initial, as in U.S. and Ph.D. */
    private static boolean isWord(String text, int from) {
        return from >= 0
                && from + 2 <= text.length()
                && Character.isLetter(text.charAt(from))
                && Character.isLetter(text.charAt(from + 1));
    }
}
