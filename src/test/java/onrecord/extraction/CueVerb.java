package onrecord.extraction;

import java.util.Locale;
import java.util.Objects;
import java.util.regex.MatchResult;

/** The verb of some reporting words: "had told reporters" is "tell", as far as the list of verbs knows. */
final class CueVerb {

    private CueVerb() {}

    static String of(String cue) {
        String words = cue.toLowerCase(Locale.ROOT);
        return NumberedWords.WORD
                .matcher(words)
                .results()
                .map(MatchResult::group)
                .map(ReportingVerbs::of)
                .filter(Objects::nonNull)
                .map(Verb::base)
                .findFirst()
                .orElse(words);
    }
}
