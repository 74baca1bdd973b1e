package onrecord.extraction;

import java.util.List;

/** What the words of a name, in lower case, tell of it. */
final class NameWords {
    private static final int LONGEST_PREFIX = 4;

    private NameWords() {}

    /** A name though it begins small: al-Qadri, d'Aubin. */
    static boolean hasSmallPrefix(String word) {
        int end = prefixEnd(word);
        return end > 0 && end < word.length() && Character.isUpperCase(word.charAt(end));
    }

    /** A word of a name as names are compared, without an article joined to it: qadri for al-qadri. */
    static String bare(String word) {
        int end = prefixEnd(word);
        return end > 2 && end < word.length() ? word.substring(end) : word;
    }

    private static int prefixEnd(String word) {
        for (int i = 1; i < Math.min(LONGEST_PREFIX, word.length()); i++) {
            if (word.charAt(i) == '-' || Letters.isApostrophe(word.charAt(i))) {
                return Words.isNamePrefix(word.substring(0, i)) ? i + 1 : 0;
            }
        }
        return 0;
    }

    /** The last word, but for junior. */
    static String surname(List<String> words) {
        String last = words.getLast();
        return Words.isNameSuffix(last) && words.size() > 1 ? words.get(words.size() - 2) : last;
    }

    /** The letters a body is called by: asean, nato. */
    static String initials(List<String> words) {
        StringBuilder initials = new StringBuilder();
        for (String word : words) {
            if (!Words.isPreposition(word) && !Words.isConjunction(word)) {
                initials.append(word.charAt(0));
            }
        }
        return initials.toString();
    }
}
