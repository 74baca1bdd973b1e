package onrecord.extraction;

import java.util.Set;

/** Countries and capitals, and the adjectives that stand before a title. All words are in lower case. */
final class Places {
    private static final WordList LIST = WordList.named("places.txt");
    private static final Set<String> COUNTRIES = LIST.section("countries");
    private static final Set<String> DEMONYMS = LIST.section("demonyms");

    private Places() {}

    static boolean isCountry(String word) {
        return COUNTRIES.contains(word);
    }

    /** Chinese, Democratic, former: a word before a title that is no part of a name. */
    static boolean isDemonym(String word) {
        return DEMONYMS.contains(word);
    }
}
