package onrecord.extraction;

import org.jspecify.annotations.Nullable;

/** Finds what a cue reports that stands after it: he said | that …; she warned on Monday of | “…”. */
final class WordsAfter {
    private final Narration narration;
    private final Runs runs;
    private final ClauseEnd clauseEnd;
    private final ClauseOpening opening;
    private final Adjuncts adjuncts;
    private final QuotedWords quotedWords;
    private final AccordingTo accordingTo;

    WordsAfter(Narration narration, Phrases phrases) {
        this.narration = narration;
        this.runs = new Runs(narration);
        this.clauseEnd = new ClauseEnd(narration);
        this.opening = new ClauseOpening(narration);
        this.adjuncts = new Adjuncts(narration, phrases);
        this.quotedWords = new QuotedWords(narration, clauseEnd);
        this.accordingTo = new AccordingTo(narration, phrases, clauseEnd);
    }

    @Nullable
    Run of(Cue cue, CuedSentence sentence) {
        Verb verb = cue.verb();
        if (verb == null) {
            return accordingTo.reported(cue, sentence);
        }
        if (quotedWords.isTerm(cue, sentence.to())) {
            return null;
        }
        int direct = quotedWords.near(cue, verb, sentence.to());
        if (direct >= 0) {
            return quotedWords.from(direct, sentence);
        }
        int i = adjuncts.end(cue.to(), sentence.to());
        return i < sentence.to() ? from(i, cue, verb, sentence) : null;
    }

    private @Nullable Run from(int i, Cue cue, Verb verb, CuedSentence sentence) {
        Token token = narration.token(i);
        boolean mark = token.is(",") || token.is(":") || token.isDash();
        boolean more = i + 1 < sentence.to();
        if (mark && more && narration.token(i + 1).isQuoted()) {
            return quotedWords.from(i + 1, sentence);
        }
        if (token.isQuoted()) {
            return quotedWords.from(i, sentence);
        }
        if (token.is(":") && more) {
            return runs.trimmed(i + 1, sentence.to());
        }
        return clause(i, cue, verb, sentence);
    }

    /** Words without marks of their own: only where the verb takes such a clause, and a belief only where it holds some. */
    private @Nullable Run clause(int i, Cue cue, Verb verb, CuedSentence sentence) {
        boolean noun = verb.mayBeNoun() && !narration.is(i, "that");
        if (verb.isWeak() || noun || !opening.fits(verb, i, cue)) {
            return null;
        }
        Run run = runs.trimmed(i, clauseEnd.of(i, sentence, cue));
        return verb.isBelief() && run != null && !runs.holdsQuote(run) ? null : run;
    }
}
