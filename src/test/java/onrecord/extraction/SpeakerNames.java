package onrecord.extraction;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import org.jspecify.annotations.Nullable;

/** Whether two ways to name a speaker can mean the same one: Blinken, Secretary Antony Blinken. */
final class SpeakerNames {
    /** Words that tell what somebody is rather than who; the scorer's, so that both count alike. */
    private static final Set<String> SET_ASIDE = Set.of("""
            a acting admiral adm ambassador an assistant attorney candidate capt captain chair chairman chairwoman
            chancellor chief col colonel congressman congresswoman dame defence defense democrat democratic deputy
            director dr executive ex first foreign former gen general gov governor her his its judge justice king
            lady lieutenant lord lt maj major mayor minister miss mr mrs ms nominee official officials pope presidential
            president prime prince princess prof professor queen rep representative republican rev reverend sen senator
            secretary sergeant sgt sir spokesman spokesperson spokeswoman state the their then under undersecretary vice
            """.strip().split("\\s+", 0));

    private static final Set<String> PRONOUNS = Set.of("""
            he hers herself her him himself his i it its me she their them themselves they us we who you
            """.strip().split("\\s+", 0));

    private SpeakerNames() {}

    /** Whether all words that tell who of one name stand in the other; a pronoun is like itself only. */
    static boolean alike(@Nullable String one, @Nullable String other) {
        List<String> these = words(one);
        List<String> those = words(other);
        if (these.isEmpty() || those.isEmpty()) {
            return false;
        }
        return these.equals(those)
                || (!PRONOUNS.containsAll(these)
                        && !PRONOUNS.containsAll(those)
                        && (these.containsAll(those) || those.containsAll(these)));
    }

    private static List<String> words(@Nullable String name) {
        if (name == null) {
            return List.of();
        }
        List<String> words = NumberedWords.WORD
                .matcher(name.toLowerCase(Locale.ROOT))
                .results()
                .map(MatchResult::group)
                .map(word -> word.replaceFirst("['’]s$", ""))
                .toList();
        List<String> telling =
                words.stream().filter(word -> !SET_ASIDE.contains(word)).toList();
        return telling.isEmpty() ? words : telling;
    }
}
