package onrecord.extraction;

/** Finds the "that" of a verb behind words its listener and its adjuncts are not known by: said for the first time | that. */
final class LaterThat {
    private static final int FARTHEST = 14;

    private final Narration narration;
    private final Amounts amounts;

    LaterThat(Narration narration) {
        this.narration = narration;
        this.amounts = new Amounts(narration);
    }

    /** Where "that" stands, or the same place where a clause of its own begins first. */
    int from(int start, Cue cue, Verb verb, int limit) {
        if (!verb.takesClause()) {
            return start;
        }
        if (narration.is(start, ",")) {
            return narration.is(start + 1, "that") ? start + 1 : start;
        }
        return namesListener(start, cue, verb) || opensAdjunct(start) ? search(start, limit) : start;
    }

    private static boolean namesListener(int start, Cue cue, Verb verb) {
        return verb.takes('r') && start == cue.at() + 1;
    }

    private boolean opensAdjunct(int i) {
        return Words.isPreposition(narration.lower(i)) && !narration.is(i, "despite") && !amounts.opens(i);
    }

    private int search(int start, int limit) {
        for (int i = start; i < Math.min(limit, start + FARTHEST); i++) {
            if (narration.is(i, "that")) {
                return i;
            }
            if (i > start && endsLooking(i)) {
                return start;
            }
        }
        return start;
    }

    private boolean endsLooking(int i) {
        Token token = narration.token(i);
        return token.isMark()
                || token.isQuoted()
                || Words.isAuxiliary(token.lower())
                || Words.isConjunction(token.lower())
                || Words.isSubordinator(token.lower())
                || Words.looksPast(token.lower())
                || ReportingVerbs.isVerb(token.lower());
    }
}
