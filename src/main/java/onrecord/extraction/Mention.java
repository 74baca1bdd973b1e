package onrecord.extraction;

/**
 * How a text names someone at one place, in tokens.
 *
 * @param head the token that says who: the last word of a name, "spokesman" in "a spokesman for the ministry"
 */
record Mention(int from, int to, int head, Form form) {

    enum Form {
        NAME,
        PRONOUN,
        NOMINAL
    }

    Mention startingAt(int newFrom) {
        return new Mention(newFrom, to, head, form);
    }
}
