package onrecord.extraction;

import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Cuts words that are said out of their sentence, and tells those between marks from those without. */
final class Runs {
    private final Narration narration;

    Runs(Narration narration) {
        this.narration = narration;
    }

    /** The words without the marks of punctuation that end them, or null where too little is left to be said. */
    @Nullable
    Run trimmed(int from, int to) {
        int end = to;
        while (end > from && isTrailing(narration.token(end - 1))) {
            end--;
        }
        boolean little = end == from + 1
                && !narration.token(from).isQuoted()
                && !narration.token(from).isName();
        return end > from && !little ? new Run(from, end) : null;
    }

    private static boolean isTrailing(Token token) {
        return token.isMark() && !token.is(")") && !token.is("]") && !token.is("%");
    }

    /** All of it between one pair of marks. */
    boolean isQuote(Run run) {
        return run.to() == run.from() + 1 && narration.token(run.from()).isQuoted();
    }

    /** Some of it between marks. */
    boolean holdsQuote(Run run) {
        return IntStream.range(run.from(), run.to())
                .anyMatch(i -> narration.token(i).isQuoted());
    }
}
