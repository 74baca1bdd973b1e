package onrecord.extraction;

import java.util.List;

/** What the words of a name, in lower case, tell of it. */
final class NameWords {
    private NameWords() {}

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
