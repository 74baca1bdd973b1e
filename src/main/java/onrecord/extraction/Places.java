package onrecord.extraction;

import java.util.Set;

/** Countries and capitals, and the adjectives that stand before a title. All words are in lower case. */
final class Places {
    private static final WordList LIST = WordList.named("places.txt");
    private static final Set<String> COUNTRIES = LIST.section("countries");
    private static final Set<String> DEMONYMS = LIST.section("demonyms");

    private static final int LONGEST_STEM = 4;

    private Places() {}

    static boolean isCountry(String word) {
        return COUNTRIES.contains(word);
    }

    /** Whether an adjective, or the name itself, is of a country: malaysian or malaysia of malaysia. */
    static boolean isOf(String word, String country) {
        int stem = Math.min(LONGEST_STEM, country.length() - 1);
        return word.equals(country) || (isDemonym(word) && stem > 2 && word.startsWith(country.substring(0, stem)));
    }

    /** Chinese, Democratic, former: a word before a title that is no part of a name. */
    static boolean isDemonym(String word) {
        return DEMONYMS.contains(word);
    }
}
