package onrecord.extraction;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import org.jspecify.annotations.Nullable;

/** Whether two ways to name a speaker can mean the same one: Blinken, Secretary Antony Blinken. */
final class SpeakerNames {
    /** Words before names that are no office: of courtesy, of time, of party. */
    private static final Set<String> COURTESY = Set.of(
            "mr",
            "mrs",
            "ms",
            "dr",
            "sir",
            "first",
            "former",
            "ex",
            "acting",
            "then",
            "deputy",
            "vice",
            "under",
            "chief",
            "presidential",
            "democratic",
            "republican");

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
        List<String> telling = words.stream().filter(word -> !tellsWhat(word)).toList();
        return telling.isEmpty() ? words : telling;
    }

    /** What somebody is rather than who. */
    private static boolean tellsWhat(String word) {
        return COURTESY.contains(word) || Roles.isPerson(word) || Roles.isPortfolio(word) || Words.isDeterminer(word);
    }
}
