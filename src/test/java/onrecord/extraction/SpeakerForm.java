package onrecord.extraction;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** How a text names a speaker, read from the words alone, whatever the extractor makes of them. */
enum SpeakerForm {
    /** Its head begins with a capital: Ana Duarte, the White House, ferry captain Ivo Brandt. */
    NAME,
    PRONOUN,
    /** One that the reader is taken to know: the minister, her lawyer, the report. */
    NOMINAL,
    /** One that the reader does not know, or several: a senior official, aides, people on the quay. */
    ANONYMOUS;

    private static final Set<String> PRONOUNS = set("""
            he she they it i we you who him her them us me which that this these those one himself herself themselves
            someone everybody nobody""");

    private static final Set<String> OF_THE_UNKNOWN = set("""
            a an one another some many several few most two three four five other others no any every each all both
            those""");

    private static final Set<String> OF_MANY = set("people police media press public staff");

    /** What follows the head: "the head of the bank", "officials familiar with the matter". */
    private static final Pattern AFTER_HEAD =
            Pattern.compile(",|\\s(?:of|for|from|in|at|on|to|by|with|inside|including|and|or|who|whose|that|which|close"
                    + "|familiar|briefed)\\b");

    static SpeakerForm of(String mention, String text) {
        if (PRONOUNS.containsAll(words(mention))) {
            return PRONOUN;
        }
        String phrase = AFTER_HEAD.split(mention, 2)[0].strip();
        if (phrase.isEmpty()) {
            phrase = mention;
        }
        String head = phrase.substring(phrase.lastIndexOf(' ') + 1);
        if (!Character.isLowerCase(head.codePointAt(0))
                && !(head.equals(phrase) && isNoName(head.toLowerCase(Locale.ROOT), text))) {
            return NAME;
        }
        List<String> words = words(phrase);
        boolean unknown = !words.isEmpty() && (OF_THE_UNKNOWN.contains(words.getFirst()) || isPlural(words.getLast()));
        return unknown ? ANONYMOUS : NOMINAL;
    }

    /** "Officials" and "Many" have their capital from the beginning of a sentence. */
    private static boolean isNoName(String head, String text) {
        return OF_THE_UNKNOWN.contains(head) || text.contains(" " + head + " ");
    }

    private static boolean isPlural(String head) {
        return OF_MANY.contains(head) || (head.endsWith("s") && !head.endsWith("ss"));
    }

    private static Set<String> set(String words) {
        return Set.of(words.strip().split("\\s+", 0));
    }

    private static List<String> words(String phrase) {
        return NumberedWords.WORD
                .matcher(phrase.toLowerCase(Locale.ROOT))
                .results()
                .map(MatchResult::group)
                .toList();
    }
}
