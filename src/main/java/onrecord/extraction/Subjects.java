package onrecord.extraction;

import org.jspecify.annotations.Nullable;

/** Finds who does what a verb says. Places are tokens; the floor is where the sentence begins. */
final class Subjects {
    private final Narration narration;
    private final Phrases phrases;
    private final VerbGroup verbs;
    private final Asides asides;

    Subjects(Narration narration, Phrases phrases) {
        this.narration = narration;
        this.phrases = phrases;
        this.verbs = new VerbGroup(narration);
        this.asides = new Asides(narration, phrases);
    }

    /** The phrase before a verb: over adverbs, helping verbs, "on Monday", parentheses, appositions and "who". */
    @Nullable
    Mention before(int verb, int floor) {
        int end = verbs.start(verb, floor);
        if (end <= floor) {
            return null;
        }
        Token last = narration.token(end - 1);
        if (last.is(")") || last.is("]")) {
            int open = asides.openingBracket(end - 1, floor);
            return open > floor ? before(open, floor) : null;
        }
        if (last.is(",") || last.isDash()) {
            return asides.subjectBefore(end - 1, floor);
        }
        if (last.is("who") || last.is("which") || last.is("that")) {
            return antecedent(end - 1, floor);
        }
        return phrases.endingAt(end, floor);
    }

    private @Nullable Mention antecedent(int relative, int floor) {
        if (narration.is(relative - 1, ")")) {
            return before(relative, floor);
        }
        return phrases.endingAt(narration.is(relative - 1, ",") ? relative - 1 : relative, floor);
    }

    /** The phrase a sentence is about: the first one that does not stand after a preposition. */
    @Nullable
    Mention firstOf(int from, int to) {
        int first = overOpening(from, to);
        if (!opensAdjunct(narration.lower(first))) {
            return first < to && !announces(narration.lower(first)) ? phrases.startingAt(first, to) : null;
        }
        int comma = first;
        while (comma < to && !narration.is(comma, ",")) {
            comma++;
        }
        return comma + 1 < to ? phrases.startingAt(comma + 1, to) : null;
    }

    /** "Begin text:" speaks for nobody. */
    private static boolean announces(String word) {
        return word.equals("begin") || word.equals("end");
    }

    private int overOpening(int from, int to) {
        int i = from;
        while (i < to && mayOpen(narration.token(i))) {
            i++;
        }
        return i;
    }

    private static boolean mayOpen(Token token) {
        return token.isMark() || Words.isConjunction(token.lower()) || Words.isAdverb(token.lower());
    }

    /** After the talks, | In Bergen, | Asked about the treaty, | Yesterday, */
    private static boolean opensAdjunct(String word) {
        return Words.isPreposition(word)
                || Words.isTime(word)
                || (Words.isSubordinator(word) && !word.equals("that"))
                || word.endsWith("ing")
                || word.endsWith("ed");
    }
}
