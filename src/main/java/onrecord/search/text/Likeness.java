package onrecord.search.text;

import java.util.Set;

/**
 * When quotes are in nearly the same words: those that hold most of the words and not many others. Outlets cut and
 * translate, so the order of the words does not count, and neither do case and accents.
 */
public final class Likeness {

    /** Of a long speech the rarest words are enough. */
    public static final int LOOKED_FOR = 100;

    /** The share of the words of either quote that the other has. */
    private static final double SHARED = 0.6;

    private Likeness() {}

    /** The words that count. */
    public static Set<String> words(String quote) {
        return Set.copyOf(Tokens.exact(quote));
    }

    /** How many of so many words the other quote has to hold; and how few words it may have. */
    public static int least(int words) {
        return (int) Math.ceil(SHARED * words);
    }

    /** How many words the other quote may have. */
    public static int most(int words) {
        return (int) Math.floor(words / SHARED);
    }
}
