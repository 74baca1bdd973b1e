package onrecord.extraction;

/** A report within a relative clause ends before the main verb: the ice, which she said was thin, | will hold. */
final class RelativeClause {
    private final Narration narration;

    RelativeClause(Narration narration) {
        this.narration = narration;
    }

    /** Whether the cue stands in one: which | she said; a man who | said. */
    boolean holds(Cue cue) {
        return Words.opensRelative(narration.lower(cue.from() - 1))
                || Words.isRelative(narration.lower(cue.wordsFrom() - 1));
    }

    boolean endsAt(int i) {
        String next = narration.lower(i + 1);
        return narration.is(i, ",") && (Words.isAuxiliary(next) || Words.looksPast(next));
    }
}
