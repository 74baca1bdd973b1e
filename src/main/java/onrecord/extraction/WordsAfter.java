package onrecord.extraction;

import org.jspecify.annotations.Nullable;

/** Finds what a cue reports that stands after it: he said | that …; she warned on Monday of | “…”. */
final class WordsAfter {
    private final Narration narration;
    private final Runs runs;
    private final ClauseEnd clauseEnd;
    private final ClauseOpening opening;
    private final Topics topics;
    private final Adjuncts adjuncts;
    private final QuotedWords quotedWords;
    private final AccordingTo accordingTo;
    private final LaterThat laterThat;
    private final Parentheses parentheses;

    WordsAfter(Narration narration, Phrases phrases) {
        this.narration = narration;
        this.runs = new Runs(narration);
        this.clauseEnd = new ClauseEnd(narration);
        this.opening = new ClauseOpening(narration);
        this.topics = new Topics(narration);
        this.adjuncts = new Adjuncts(narration, phrases);
        this.quotedWords = new QuotedWords(narration, clauseEnd);
        this.parentheses = new Parentheses(narration, phrases);
        this.laterThat = new LaterThat(narration);
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
        return parentheses.isOne(cue, sentence)
                ? around(cue, sentence)
                : from(start(cue, verb, sentence), cue, sentence);
    }

    /** Behind when and where it was said, and to whom; a topic or an infinitive begins at once. */
    private int start(Cue cue, Verb verb, CuedSentence sentence) {
        if (opening.isInfinitive(verb, cue.to(), cue) || topics.follows(verb, cue.to())) {
            return cue.to();
        }
        return laterThat.from(adjuncts.end(cue.to(), sentence.to()), cue, verb, sentence.to());
    }

    /** What goes on behind the second comma of a cue between two. */
    private @Nullable Run around(Cue cue, CuedSentence sentence) {
        int i = adjuncts.end(cue.to(), sentence.to()) + 1;
        if (narration.token(i).isQuoted()) {
            return quotedWords.from(i, sentence);
        }
        return opening.goesOn(i) ? runs.trimmed(i, clauseEnd.of(i, sentence, cue)) : null;
    }

    private @Nullable Run from(int i, Cue cue, CuedSentence sentence) {
        if (i >= sentence.to()) {
            return null;
        }
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
        return clause(i, cue, sentence);
    }

    /** Words without marks of their own: only where the verb takes such a clause, and a belief only where it holds some. */
    private @Nullable Run clause(int i, Cue cue, CuedSentence sentence) {
        Verb verb = cue.verb();
        if (verb == null || verb.isWeak() || !opening.fits(verb, i, cue)) {
            return null;
        }
        boolean infinitive = opening.isInfinitive(verb, i, cue);
        if (verb.mayBeNoun() && !narration.is(i, "that") && !infinitive) {
            return null;
        }
        int from = infinitive ? i : topics.behind(i);
        Run run = runs.trimmed(from, clauseEnd.of(from, sentence, cue));
        return verb.isBelief() && run != null && !runs.holdsQuote(run) ? null : run;
    }
}
