package onrecord.search.text;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How abbreviations are indexed: without the stops between their letters, so that U.N. is UN. Those whose letters make
 * another word of English are kept apart from it: US, USA, U.S. and U.S.A. are one word, and "us" is another.
 */
final class Abbreviations {

    private static final Map<String, String> KEPT_APART = Map.of("US", "U.S", "USA", "U.S", "WHO", "W.H.O");

    private static final Pattern INITIALS = Pattern.compile("\\p{L}(?:\\.\\p{L})+");
    private static final Pattern POSSESSIVE = Pattern.compile("['’＇][sS]$");

    private static final Pattern IN_ANY_CASE =
            Pattern.compile("(?<![\\p{L}\\p{N}.])(?:usa?|who)(?![\\p{L}\\p{N}]|\\.\\p{L})", Pattern.CASE_INSENSITIVE);

    private Abbreviations() {}

    /** Whether {@link #indexed} may change a word that begins so; most words are told apart by that. */
    static boolean isLikely(char[] word, int length) {
        return length > 1 && (word[1] == '.' || (Character.isUpperCase(word[0]) && Character.isUpperCase(word[1])));
    }

    /** The word as it is indexed, in any case; most stay as they are. */
    static String indexed(String word) {
        Matcher possessive = POSSESSIVE.matcher(word);
        int end = possessive.find() ? possessive.start() : word.length();
        String letters = word.substring(0, end);
        if (INITIALS.matcher(letters).matches()) {
            letters = letters.replace(".", "").toUpperCase(Locale.ROOT);
        }
        return KEPT_APART.getOrDefault(letters, letters) + word.substring(end);
    }

    /** These words, and what somebody who writes all in small letters may mean by them. */
    static Set<String> meantBy(String words) {
        String capitals =
                IN_ANY_CASE.matcher(words).replaceAll(found -> found.group().toUpperCase(Locale.ROOT));
        return capitals.equals(words) ? Set.of(words) : Set.of(words, capitals);
    }
}
