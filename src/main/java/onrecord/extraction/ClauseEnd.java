package onrecord.extraction;

import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Finds where a reported clause ends: with the sentence, or where the writer or the next cue takes over. */
final class ClauseEnd {
    private static final Set<String> LEAVING =
            Set.of("despite", "instead", "while", "before", "after", "during", "when", "last");
    private static final Set<String> SUBORDINATING = Set.of("after", "before", "for");

    private final Narration narration;
    private final NextCue nextCue;
    private final RelativeClause relativeClause;

    ClauseEnd(Narration narration) {
        this.narration = narration;
        this.nextCue = new NextCue(narration);
        this.relativeClause = new RelativeClause(narration);
    }

    /** The end of the clause from the token on, exclusive; without a cue of its own no other cue ends it. */
    int of(int from, CuedSentence sentence, @Nullable Cue own) {
        boolean beforeMainClause = own != null && opensWithSubordinate(sentence, own.at());
        for (int i = from + 1; i < sentence.to(); i++) {
            boolean mainClause = beforeMainClause && narration.is(i, ",") && i > from + 2;
            if (narration.is(i, ";") || mainClause || (own != null && endsReport(i, sentence, own)) || isWriters(i)) {
                return i;
            }
            if (endsWithin(i)) {
                return i + 1;
            }
        }
        return sentence.to();
    }

    private boolean endsReport(int i, CuedSentence sentence, Cue own) {
        return nextCue.takesOver(i, sentence, own) || (relativeClause.endsAt(i) && relativeClause.holds(own));
    }

    /** "After she told him that …, the talks went on": the report ends where the main clause begins. */
    private boolean opensWithSubordinate(CuedSentence sentence, int cue) {
        String first = narration.lower(sentence.from());
        boolean subordinate = (Words.isSubordinator(first) && !first.equals("that")) || SUBORDINATING.contains(first);
        return subordinate && IntStream.range(sentence.from(), cue).noneMatch(i -> narration.is(i, ","));
    }

    /** said there was no “direct evidence,” | which: American style puts the comma that ends the clause inside. */
    private boolean endsWithin(int i) {
        if (!narration.token(i).isQuoted()) {
            return false;
        }
        Span inner = narration.quotationAt(i).inner();
        boolean comma = narration.text().charAt(inner.end() - 1) == ',';
        boolean goesOn = narration.token(i + 1).isQuoted() || Words.isConjunction(narration.lower(i + 1));
        return comma && !goesOn;
    }

    /** What the writer adds: after words between marks, and where it was said. */
    private boolean isWriters(int i) {
        return (narration.token(i - 1).isQuoted() && leaves(i)) || tellsWhere(i);
    }

    /** called it “abhorrent” | despite …. */
    private boolean leaves(int i) {
        String word = narration.lower(i);
        return LEAVING.contains(word)
                || Words.isTime(word)
                || (word.equals("on") && Words.isTime(narration.lower(i + 1)));
    }

    /** "in a statement", "in an interview with …" at the end. */
    private boolean tellsWhere(int i) {
        return narration.is(i, "in")
                && Words.isDeterminer(narration.lower(i + 1))
                && (Words.isMedium(narration.lower(i + 2)) || Words.isMedium(narration.lower(i + 3)));
    }
}
