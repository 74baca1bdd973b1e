package onrecord.extraction;

import java.util.Set;
import onrecord.extraction.Joint.Kind;
import org.jspecify.annotations.Nullable;

/** Finds the commas and small words between clauses. */
final class Joints {
    private static final Set<String> CONJUNCTIONS = Set.of("and", "but");
    private static final Set<String> SUBORDINATORS =
            Set.of("while", "after", "as", "though", "although", "before", "when");

    private final Narration narration;

    Joints(Narration narration) {
        this.narration = narration;
    }

    /** The joint at the place after the given verb, or null. */
    @Nullable
    Joint at(int i, @Nullable Verb verb, int limit) {
        String word = narration.lower(i);
        if (narration.is(i, ",") || narration.token(i).isDash()) {
            boolean joined = joins(narration.lower(i + 1));
            return joined ? new Joint(Kind.JOINED, overTime(i + 2, limit)) : new Joint(Kind.COMMA, i + 1);
        }
        if (CONJUNCTIONS.contains(word)) {
            return new Joint(Kind.JOINED, overTime(i + 1, limit));
        }
        return subordinates(word, verb) ? new Joint(Kind.SUBORDINATE, i + 1) : null;
    }

    private static boolean joins(String word) {
        return CONJUNCTIONS.contains(word) || SUBORDINATORS.contains(word) || Words.isRelative(word);
    }

    /** A verb that takes a clause takes one with a subordinate clause in it, too: said it fell | when he left. */
    private static boolean subordinates(String word, @Nullable Verb verb) {
        return word.equals("while") || (verb != null && !verb.takesClause() && SUBORDINATORS.contains(word));
    }

    private int overTime(int from, int limit) {
        int i = from;
        while (i < limit && (tellsTime(narration.token(i)) || isDay(i))) {
            i++;
        }
        return i;
    }

    private boolean isDay(int i) {
        return narration.is(i, "on") && Words.isTime(narration.lower(i + 1));
    }

    private static boolean tellsTime(Token token) {
        return Words.isTime(token.lower()) || (Words.isAdverb(token.lower()) && !token.isName());
    }
}
