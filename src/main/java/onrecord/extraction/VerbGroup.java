package onrecord.extraction;

import java.util.Set;

/** Finds the words that go with a verb: "has repeatedly | said", "on Monday | told", "pointed | out". */
final class VerbGroup {
    private static final Set<String> PARTICLES = Set.of("out", "back", "off");
    private static final Set<String> BEFORE_TIMES = Set.of("on", "in", "during", "late", "early");
    private final Narration narration;

    VerbGroup(Narration narration) {
        this.narration = narration;
    }

    /** Where the words between the subject and its verb begin. */
    int start(int verb, int floor) {
        int end = verb;
        while (end > floor) {
            int earlier = isHelper(end - 1, verb) ? end - 1 : startOfTime(end, floor);
            if (earlier == end) {
                return end;
            }
            end = earlier;
        }
        return end;
    }

    private boolean isHelper(int i, int verb) {
        return belongsBefore(narration.token(i)) || (i == verb - 1 && isOverheard(verb));
    }

    /** "was heard | saying", "was overheard | telling". */
    private boolean isOverheard(int verb) {
        String word = narration.lower(verb - 1);
        return narration.lower(verb).endsWith("ing")
                && (word.endsWith("ed") || word.endsWith("heard") || word.equals("seen"))
                && Words.isBe(narration.lower(verb - 2));
    }

    /** Where a time that ends here begins; the same place where none does, or nothing stands before it. */
    private int startOfTime(int end, int floor) {
        if (!endsTime(end - 1)) {
            return end;
        }
        int i = end - 1;
        while (i > floor && (Words.isTime(narration.lower(i - 1)) || Words.isDeterminer(narration.lower(i - 1)))) {
            i--;
        }
        int start = BEFORE_TIMES.contains(narration.lower(i - 1)) ? i - 1 : i;
        return start > floor ? start : end;
    }

    private boolean endsTime(int i) {
        boolean day = narration.token(i).kind() == Token.Kind.NUMBER && Words.isTime(narration.lower(i - 1));
        return day || Words.isTime(narration.lower(i));
    }

    /** Where the adverbs and helping verbs right before a verb begin. */
    int wordsFrom(int verb, int floor) {
        int from = verb;
        while (from > floor && belongsBefore(narration.token(from - 1))) {
            from--;
        }
        return from;
    }

    private static boolean belongsBefore(Token token) {
        return Words.isAuxiliary(token.lower()) || (Words.isAdverb(token.lower()) && !token.isName());
    }

    /** Past the particle of "point out" and "go on". */
    int end(int i, Verb verb) {
        String next = narration.lower(i + 1);
        boolean particle = PARTICLES.contains(next)
                || (next.equals("up") && verb.isWeak())
                || (next.equals("in") && verb.base().equals("chime"))
                || (next.equals("it") && verb.base().equals("put"));
        return particle ? i + 2 : i + 1;
    }

    /** "did not say": nothing was said. */
    boolean isNegated(int from, int verb) {
        for (int i = from; i < verb; i++) {
            if (Words.isNegation(narration.lower(i))) {
                return true;
            }
        }
        return false;
    }
}
