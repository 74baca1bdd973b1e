package onrecord.extraction;

import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Reads on from words between marks after a cue, and looks for them where something stands between. */
final class QuotedWords {
    private static final int LONGEST_APPOSITION = 40;
    private static final int LONGEST_TERM = 3;
    private static final int NOWHERE = -1;

    private final Narration narration;
    private final Runs runs;
    private final ClauseEnd clauseEnd;

    QuotedWords(Narration narration, ClauseEnd clauseEnd) {
        this.narration = narration;
        this.runs = new Runs(narration);
        this.clauseEnd = clauseEnd;
    }

    /** From a quotation on: it alone where it is a whole, with what follows where the sentence runs through it. */
    @Nullable
    Run from(int i, CuedSentence sentence) {
        if (i >= sentence.to()) {
            return null;
        }
        return isWhole(i, sentence) ? new Run(i, i + 1) : runs.trimmed(i, clauseEnd.of(i, sentence, null));
    }

    private boolean isWhole(int i, CuedSentence sentence) {
        Token next = narration.token(i + 1);
        Span inner = narration.quotationAt(i).inner();
        char last = narration.text().charAt(inner.end() - 1);
        return i + 1 >= sentence.to()
                || next.isMark()
                || ".?!,".indexOf(last) >= 0
                || (Words.isPreposition(next.lower()) && !next.is("of"))
                || sentence.startsCue(i + 1)
                || Words.isTime(next.lower());
    }

    /** The quotation that belongs to the verb though words about the speaker or the topic stand between, or -1. */
    int near(Cue cue, Verb verb, int limit) {
        int further = cue.inverted() ? afterApposition(cue.to(), limit) : NOWHERE;
        if (further >= 0) {
            return further;
        }
        boolean topic = verb.takes('p')
                && isTopic(cue.to())
                && narration.token(cue.to() + 1).isQuoted();
        return topic ? cue.to() + 1 : NOWHERE;
    }

    /** said Ivo Brandt, a general who retired in 2016, | “and …”: where the words go on. */
    private int afterApposition(int from, int limit) {
        if (!narration.is(from, ",")) {
            return NOWHERE;
        }
        int farthest = Math.min(limit, from + LONGEST_APPOSITION);
        for (int i = from + 2; i < farthest; i++) {
            if (narration.token(i).isQuoted()) {
                return narration.is(i - 1, ",") || narration.token(i - 1).isDash() ? i : NOWHERE;
            }
        }
        return NOWHERE;
    }

    /** warned | of “a hard winter”, spoke | about “lost years”. */
    private boolean isTopic(int i) {
        return narration.is(i, "of") || narration.is(i, "about") || narration.is(i, "against");
    }

    /** what they call a “solidarity visit”: a term held at a distance, nobody's words. */
    boolean isTerm(Cue cue, int limit) {
        return narration.is(cue.from() - 1, "what")
                && IntStream.range(cue.to(), Math.min(limit, cue.to() + LONGEST_TERM))
                        .filter(i -> narration.token(i).isQuoted())
                        .anyMatch(i -> Scare.words(
                                        narration.text(),
                                        narration.quotationAt(i).inner())
                                <= LONGEST_TERM);
    }
}
