package onrecord.extraction;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds who does what a verb says. Places are tokens; the floor is where the sentence begins. */
final class Subjects {
    /** Words that may follow the phrase they belong to: Duarte and Brandt both | said. */
    private static final Set<String> FLOATING = Set.of("both", "all", "each");

    private final Narration narration;
    private final Phrases phrases;
    private final VerbGroup verbs;
    private final Asides asides;
    private final FirstSubject first;

    Subjects(Narration narration, Phrases phrases) {
        this.narration = narration;
        this.phrases = phrases;
        this.verbs = new VerbGroup(narration);
        this.asides = new Asides(narration, phrases);
        this.first = new FirstSubject(narration, phrases);
    }

    /** The phrase before a verb: over adverbs, helping verbs, "on Monday", parentheses, appositions, "who" and "both". */
    @Nullable
    Mention before(int verb, int floor) {
        Mention phrase = nearest(verb, floor);
        if (phrase == null || !isFloating(phrase)) {
            return phrase;
        }
        Mention all = nearest(phrase.from(), floor);
        return all == null ? phrase : all;
    }

    private boolean isFloating(Mention phrase) {
        return phrase.to() == phrase.from() + 1 && FLOATING.contains(narration.lower(phrase.from()));
    }

    private @Nullable Mention nearest(int verb, int floor) {
        int end = verbs.start(verb, floor);
        if (end <= floor) {
            return null;
        }
        Token last = narration.token(end - 1);
        if (last.is(")") || last.is("]")) {
            int open = asides.openingBracket(end - 1, floor);
            return open > floor ? nearest(open, floor) : null;
        }
        if (last.is(",") || last.isDash()) {
            return asides.subjectBefore(end - 1, floor);
        }
        if (last.is("who") || last.is("which") || last.is("that")) {
            return antecedent(end - 1, floor);
        }
        Mention phrase = phrases.endingAt(end, floor);
        return phrase != null && isObjectOfWho(phrase) ? antecedent(phrase.from() - 1, floor) : phrase;
    }

    /** Economists who | favor higher taxes | agree. */
    private boolean isObjectOfWho(Mention phrase) {
        return phrase.form() == Mention.Form.NOMINAL && narration.is(phrase.from() - 1, "who");
    }

    private @Nullable Mention antecedent(int relative, int floor) {
        if (narration.is(relative - 1, ")")) {
            return nearest(relative, floor);
        }
        return phrases.endingAt(narration.is(relative - 1, ",") ? relative - 1 : relative, floor);
    }

    /** The phrase a sentence is about: the first one that does not stand after a preposition. */
    @Nullable
    Mention firstOf(int from, int to) {
        return first.of(from, to);
    }
}
