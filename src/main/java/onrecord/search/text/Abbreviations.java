package onrecord.search.text;

import java.text.Normalizer;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import onrecord.speaker.Names;

/**
 * How abbreviations are indexed. Three letters and more lose the stops between them: U.A.E. is UAE. Two keep theirs, as
 * most pairs of letters are also a word somewhere (a.m. and am), and a question looks for both forms. Those of {@link
 * Names#WITH_STOPS} are indexed as if they always had stops: US, USA, U.S. and U.S.A. are one word, and "us" is another.
 */
final class Abbreviations {

    private static final String APOSTROPHE = "[" + Spaces.APOSTROPHES + "]";

    /** Letters, behind an article that has lost its vowel, and before a possessive s: l’O.N.U., UN’s. */
    private static final Pattern LETTERS = Pattern.compile(
            "(?:\\p{L}+" + APOSTROPHE + ")??(?<letters>\\p{L}+|\\p{L}(?:\\.\\p{L})+)(?:" + APOSTROPHE + "[sS])?");

    /** A word in whatever case that may be one of those, two capitals, or two letters with stops. */
    private static final Pattern AMBIGUOUS =
            Pattern.compile("(?<![\\p{L}\\p{N}.])(?:(?i:" + String.join("|", Names.WITH_STOPS.keySet())
                    + ")|\\p{Lu}{2}|\\p{L}\\.\\p{L})(?![\\p{L}\\p{N}]|\\.\\p{L})");

    /** Of the words asked for together, so many may each be meant in two ways; the others are as they are written. */
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
        if (given.indexOf('.') < 0) {
            return Names.WITH_STOPS.getOrDefault(narrow(given), given);
        }
        String letters = given.replace(".", "");
        return Names.WITH_STOPS.getOrDefault(
                letters.toUpperCase(Locale.ROOT), letters.length() < WITHOUT_STOPS ? given : letters);
    }

    /** As wide as Latin letters are outside of Chinese and Japanese texts. */
    private static String narrow(String letters) {
        return letters.charAt(0) < 0x80 ? letters : Normalizer.normalize(letters, Normalizer.Form.NFKC);
    }

    /** These words, and with each of them that may be meant as another in its other form. */
    static Set<String> meantBy(String words) {
        List<MatchResult> ambiguous =
                AMBIGUOUS.matcher(words).results().limit(MOST_AMBIGUOUS).toList();
        Set<String> meant = new LinkedHashSet<>(Set.of(words));
        for (MatchResult word : ambiguous.reversed()) { // so that the places of those before stay
            for (String others : List.copyOf(meant)) {
                meant.add(others.substring(0, word.start()) + other(word.group()) + others.substring(word.end()));
            }
        }
        return meant;
    }

    private static String other(String word) {
        String letters = word.replace(".", "");
        String capitals = letters.toUpperCase(Locale.ROOT);
        if (Names.WITH_STOPS.containsKey(capitals)) {
            return capitals;
        }
        return letters.equals(word) ? word.charAt(0) + "." + word.charAt(1) : letters;
    }
}
