package onrecord.extraction;

import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Finds what a cue reports that stands before it: “…,” | he said. */
final class WordsBefore {
    private static final int LONGEST_ADJUNCT = 8;
    private static final int FEWEST_WORDS = 3;

    private final Narration narration;

    WordsBefore(Narration narration) {
        this.narration = narration;
    }

    /** What was said, not reaching back over the floor, where the words of an earlier cue end. */
    @Nullable
    Run of(Cue cue, CuedSentence sentence, int floor) {
        boolean comma = narration.is(cue.from() - 1, ",")
                || narration.token(cue.from() - 1).isDash();
        int last = comma ? cue.from() - 2 : cue.from() - 1;
        if (last < floor) {
            return null;
        }
        int from = clauseStart(last, floor);
        if (narration.token(last).isQuoted()) {
            return new Run(isPureQuote(from, last) ? last : from, last + 1);
        }
        boolean reported = comma && closes(cue, sentence) && speaks(cue);
        boolean whole = last + 1 - from >= FEWEST_WORDS && !isAdjunct(from, last);
        return reported && whole ? new Run(from, last + 1) : null;
    }

    /**
     * She told him it was “thin,” | he said: the whole sentence up to a cue at its end, other reports included. Null
     * where these stand beside it: “It is thin,” she said, and it “may break,” he said.
     */
    @Nullable
    Run whole(Cue cue, CuedSentence sentence) {
        int last = cue.from() - 1;
        boolean quoted = narration.token(last).isQuoted() && sentence.cues().size() > 1;
        if (!quoted || !closes(cue, sentence) || !speaks(cue)) {
            return null;
        }
        int from = clauseStart(last, sentence.from());
        boolean quote = narration.token(from).isQuoted();
        boolean beside = sentence.cues().stream().anyMatch(other -> !other.equals(cue) && standsBeside(other, from));
        return quote || beside ? null : new Run(from, last + 1);
    }

    private boolean standsBeside(Cue other, int from) {
        return other.from() < from
                || narration.token(other.from() - 1).isQuoted()
                || narration.token(other.from() - 2).isQuoted();
    }

    /** A clause is only said by the one after it where nothing else is: prices rose, Duarte said | on Monday. */
    private boolean closes(Cue cue, CuedSentence sentence) {
        String next = narration.lower(cue.to());
        return cue.isAccordingTo()
                || narration.token(cue.to()).isMark()
                || cue.to() >= sentence.to()
                || Words.isPreposition(next)
                || Words.isTime(next);
    }

    private static boolean speaks(Cue cue) {
        Verb verb = cue.verb();
        return verb == null || (verb.takesClause() && verb.form() != Verb.Form.ING && cue.subject() != null);
    }

    /** A quotation alone, or with others that say the same thing in turn. */
    private boolean isPureQuote(int from, int last) {
        return from == last
                || narration.is(last - 1, ":")
                || narration.token(last - 1).isQuoted();
    }

    /** "In a statement," or "On Monday," before a cue: not what was said. */
    private boolean isAdjunct(int from, int last) {
        return Words.isPreposition(narration.lower(from))
                && last - from <= LONGEST_ADJUNCT
                && IntStream.range(from, last).noneMatch(i -> narration.is(i, ","));
    }

    private int clauseStart(int last, int floor) {
        int i = last;
        while (i > floor && !narration.is(i - 1, ";") && !narration.is(i - 1, ":")) {
            i--;
        }
        while (i < last && (narration.token(i).isMark() || Words.isConjunction(narration.lower(i)))) {
            i++;
        }
        return i;
    }
}
