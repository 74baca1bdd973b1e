package onrecord.extraction;

/** Tells reporting words set between commas into what they report: The ferry, | she said, | will stay. */
final class Parentheses {
    private final Narration narration;
    private final Adjuncts adjuncts;

    Parentheses(Narration narration, Phrases phrases) {
        this.narration = narration;
        this.adjuncts = new Adjuncts(narration, phrases);
    }

    boolean isOne(Cue cue, CuedSentence sentence) {
        Verb verb = cue.verb();
        boolean opens = narration.is(cue.from() - 1, ",") || narration.is(cue.from() - 1, "as");
        return opens
                && narration.is(adjuncts.end(cue.to(), sentence.to()), ",")
                && cue.subject() != null
                && !cue.inverted()
                && verb != null
                && verb.takesClause()
                && verb.form() != Verb.Form.ING;
    }
}
