package onrecord.search.text;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;

/**
 * Puts a space where words part and the rules of Unicode see one word: for a narrow no-break space, as before a French
 * colon, and for a stop or colon between two words, as in state.gov or where a space was forgotten. And where they see
 * two words in one, for the s of U.N.’s. All places stay as they are.
 */
final class Spaces {

    private static final char NARROW_NO_BREAK = '\u202f';
    static final String APOSTROPHES = "'’‘＇";

    private Spaces() {}

    /** All of this text with spaces. */
    static String in(Reader text) {
        StringBuilder all = new StringBuilder();
        char[] some = new char[128]; // most are the words of a question
        try {
            for (int read = text.read(some); read >= 0; read = text.read(some)) {
                all.append(some, 0, read);
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible); // in memory
        }
        return in(all.toString());
    }

    /** The text with spaces. */
    static String in(String text) {
        StringBuilder spaced = null;
        for (int i = 0; i < text.length(); i++) {
            if (isSpace(text, i)) {
                spaced = spaced == null ? new StringBuilder(text) : spaced;
                spaced.setCharAt(i, ' ');
            }
        }
        return spaced == null ? text : spaced.toString();
    }

    private static boolean isSpace(String text, int at) {
        return switch (text.charAt(at)) {
            case NARROW_NO_BREAK -> true;
            case '.' -> isLetter(text, at - 1) && isWord(text, at + 1); // U.S. and Ph.D. have one letter behind it
            case ':' -> isWord(text, at - 2) && isWord(text, at + 1);
            case 's', 'S' -> isPossessive(text, at);
            default -> false;
        };
    }

    private static boolean isWord(String text, int from) {
        return isLetter(text, from) && isLetter(text, from + 1);
    }

    private static boolean isPossessive(String text, int at) {
        return at > 2
                && APOSTROPHES.indexOf(text.charAt(at - 1)) >= 0
                && text.charAt(at - 2) == '.'
                && isLetter(text, at - 3)
                && !isLetter(text, at + 1);
    }

    /** A letter, or the accent of one. */
    private static boolean isLetter(String text, int at) {
        return at >= 0
                && at < text.length()
                && (Character.isLetter(text.charAt(at))
                        || Character.getType(text.charAt(at)) == Character.NON_SPACING_MARK);
    }
}
