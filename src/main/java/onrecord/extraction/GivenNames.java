package onrecord.extraction;

import java.util.Set;

/** Given names that tell a man from a woman. */
final class GivenNames {
    private static final WordList LIST = WordList.named("given-names.txt");
    private static final Set<String> MALE = LIST.section("m");
    private static final Set<String> FEMALE = LIST.section("f");

    private GivenNames() {}

    static boolean contains(String word) {
        return MALE.contains(word) || FEMALE.contains(word);
    }

    /** The gender of a name in lower case; unknown also where both bear it. */
    static Gender genderOf(String word) {
        boolean male = MALE.contains(word);
        boolean female = FEMALE.contains(word);
        return male == female ? Gender.UNKNOWN : male ? Gender.MALE : Gender.FEMALE;
    }
}
