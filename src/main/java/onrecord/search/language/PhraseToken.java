package onrecord.search.language;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What may stand between quotation marks: words, all of them whole. */
final class PhraseToken {

    private static final Pattern BEGINNING =
            Pattern.compile("[\\p{L}\\p{M}\\p{N}]{2}" + Signs.STAR + "(?!" + Signs.STAR + "|[\\p{L}\\p{N}])");

    private PhraseToken() {}

    /**
     * The words.
     *
     * @param start where the opening mark stands
     * @throws MalformedQuery where there are none, or one is only begun
     */
    static String words(String between, int start) {
        Matcher beginning = BEGINNING.matcher(between);
        if (beginning.find()) {
            throw new MalformedQuery(
                    start + beginning.end(),
                    "between quotation marks * stands for nothing",
                    "leave it out, or write food sec* without the marks");
        }
        if (Signs.letters(between) == 0) {
            throw new MalformedQuery(
                    start, "there are no words between these quotation marks", "write some, or leave out the marks");
        }
        return between;
    }
}
