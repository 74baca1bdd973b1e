package onrecord.extraction;

import org.jspecify.annotations.Nullable;

/** Finds what a sentence reports that opens with its source: According to Ana Duarte, | prices will rise. */
final class AccordingTo {
    private static final int LONGEST_APPOSITION = 40;

    private final Narration narration;
    private final Phrases phrases;
    private final Runs runs;
    private final ClauseEnd clauseEnd;

    AccordingTo(Narration narration, Phrases phrases, ClauseEnd clauseEnd) {
        this.narration = narration;
        this.phrases = phrases;
        this.runs = new Runs(narration);
        this.clauseEnd = clauseEnd;
    }

    @Nullable
    Run reported(Cue cue, CuedSentence sentence) {
        boolean opens = cue.from() <= sentence.from() + 1;
        if (!opens || !narration.is(cue.to(), ",")) {
            return null;
        }
        int from = overApposition(cue.to() + 1, sentence.to());
        return runs.trimmed(from, clauseEnd.of(from, sentence, cue));
    }

    /** According to Ana Duarte, a specialist at the fund who …, | prices will rise. */
    private int overApposition(int from, int limit) {
        int farthest = Math.min(limit, from + LONGEST_APPOSITION);
        for (int i = from; describes(from, limit) && i < farthest; i++) {
            if (narration.token(i).isQuoted()) {
                return from;
            }
            if (narration.is(i, ",")) {
                return i + 1;
            }
        }
        return from;
    }

    private boolean describes(int from, int limit) {
        if (narration.token(from).kind() != Token.Kind.WORD) {
            return false;
        }
        Mention phrase = phrases.startingAt(from, limit);
        return Words.isRelative(narration.lower(from))
                || narration.lower(from).endsWith("ing")
                || (phrase != null && Roles.isPerson(narration.lower(phrase.head())));
    }
}
