package onrecord.extraction;

import java.util.Set;

/** Tells the small words that lead over to what was spoken about, and are no part of it: warned of | thin ice. */
final class Topics {
    private static final Set<String> LEADING =
            Set.of("about", "of", "for", "on", "against", "over", "upon", "with", "to");
    private static final Set<String> AFTER_MANY = Set.of("about", "of", "for", "against", "upon");

    /** With others it is on Monday, on television or on condition of anonymity. */
    private static final Set<String> AIMED_ON = Set.of("call", "comment", "insist", "elaborate");

    private static final Set<String> AIMED_TO = Set.of("refer", "point");

    private final Narration narration;
    private final Amounts amounts;

    Topics(Narration narration) {
        this.narration = narration;
        this.amounts = new Amounts(narration);
    }

    /** Whether the word right after the verb leads to its topic, rather than to where and when it was said. */
    boolean follows(Verb verb, int i) {
        boolean to = narration.is(i, "to") && AIMED_TO.contains(verb.base());
        boolean on = narration.is(i, "on") && AIMED_ON.contains(verb.base());
        boolean topic = to || on || (verb.takes('p') && AFTER_MANY.contains(narration.lower(i)));
        return topic && !Words.isTime(narration.lower(i + 1));
    }

    /** Behind such a word, or the same place where none stands there. */
    int behind(int i) {
        return LEADING.contains(narration.lower(i)) && !amounts.opens(i) ? i + 1 : i;
    }
}
