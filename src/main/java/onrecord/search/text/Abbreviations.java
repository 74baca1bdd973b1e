package onrecord.search.text;

import java.text.Normalizer;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How abbreviations are indexed. Three letters and more lose the stops between them: U.A.E. is UAE. Two keep theirs, as
 * most pairs of letters are also a word somewhere (U.N. and un, a.m. and am). Some that are often written in capitals
 * without stops are indexed as if they had them: US, USA, U.S. and U.S.A. are one word, and "us" is another.
 */
final class Abbreviations {

    private static final Map<String, String> IN_CAPITALS =
            Map.of("US", "U.S", "USA", "U.S", "UN", "U.N", "EU", "E.U", "UK", "U.K", "DC", "D.C", "WHO", "W.H.O");

    /** Letters, behind an article that has lost its vowel, and before a possessive s: l’O.N.U., UN’s. */
    private static final Pattern LETTERS = Pattern.compile(
            "(?<article>\\p{L}+['’‘＇])??(?<letters>\\p{L}+|\\p{L}(?:\\.\\p{L})+)(?<possessive>['’‘＇][sS])?");

    private static final Pattern IN_ANY_CASE = Pattern.compile(
            "(?<![\\p{L}\\p{N}.])(?:usa?|un|eu|uk|dc|who)(?![\\p{L}\\p{N}]|\\.\\p{L})", Pattern.CASE_INSENSITIVE);

    /** So many words of one question may each be meant in two ways. */
    private static final int MOST_AMBIGUOUS = 3;

    private static final int WITHOUT_STOPS = 3;

    private Abbreviations() {}

    /** Whether {@link #indexed} may change this word: told from single letters, as every word of every text is asked. */
    static boolean isLikely(char[] word, int length) {
        for (int i = 1; i < length; i++) {
            if (word[i] == '.' || (Character.isUpperCase(word[i]) && Character.isUpperCase(word[i - 1]))) {
                return true;
            }
        }
        return false;
    }

    /** The word as it is indexed, in any case; most stay as they are. */
    static String indexed(String word) {
        Matcher parts = LETTERS.matcher(word);
        if (!parts.matches()) {
            return word;
        }
        String letters = letters(parts.group("letters"));
        return word.substring(0, parts.start("letters")) + letters + word.substring(parts.end("letters"));
    }

    private static String letters(String given) {
        if (!given.contains(".")) {
            String narrow = Normalizer.normalize(given, Normalizer.Form.NFKC);
            return IN_CAPITALS.getOrDefault(narrow, given);
        }
        String letters = given.replace(".", "");
        return IN_CAPITALS.getOrDefault(
                letters.toUpperCase(Locale.ROOT), letters.length() < WITHOUT_STOPS ? given : letters);
    }

    /** These words, and with each of them that may be meant as an abbreviation in capitals. */
    static Set<String> meantBy(String words) {
        List<MatchResult> ambiguous = IN_ANY_CASE
                .matcher(words)
                .results()
                .filter(word -> !IN_CAPITALS.containsKey(word.group()))
                .limit(MOST_AMBIGUOUS)
                .toList();
        Set<String> meant = new LinkedHashSet<>(Set.of(words));
        for (MatchResult word : ambiguous) {
            for (String other : List.copyOf(meant)) {
                meant.add(other.substring(0, word.start())
                        + word.group().toUpperCase(Locale.ROOT)
                        + other.substring(word.end()));
            }
        }
        return meant;
    }
}
