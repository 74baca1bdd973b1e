package onrecord.extraction;

import java.text.Normalizer;
import java.util.Set;
import java.util.regex.Pattern;

/** Given names that tell a man from a woman. */
final class GivenNames {
    private static final WordList LIST = WordList.named("given-names.txt");
    private static final Set<String> MALE = LIST.section("m");
    private static final Set<String> FEMALE = LIST.section("f");

    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");

    private GivenNames() {}

    static boolean contains(String word) {
        String plain = plain(word);
        return MALE.contains(plain) || FEMALE.contains(plain);
    }

    /** The gender of a name in lower case; unknown also where both bear it. */
    static Gender genderOf(String word) {
        String plain = plain(word);
        boolean male = MALE.contains(plain);
        boolean female = FEMALE.contains(plain);
        return male == female ? Gender.UNKNOWN : male ? Gender.MALE : Gender.FEMALE;
    }

    /** The list has lucia for lucía. */
    private static String plain(String word) {
        return MALE.contains(word) || FEMALE.contains(word) || isAscii(word)
                ? word
                : ACCENTS.matcher(Normalizer.normalize(word, Normalizer.Form.NFD))
                        .replaceAll("");
    }

    private static boolean isAscii(String word) {
        return word.chars().allMatch(c -> c < 128);
    }
}
