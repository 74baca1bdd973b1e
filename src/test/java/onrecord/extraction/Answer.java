package onrecord.extraction;

/** Who was answered where somebody else speaks. */
enum Answer {
    NONE,
    ANOTHER_NAME,
    A_DESCRIPTION,
    /** "he" stands there and was taken for the wrong one. */
    A_PRONOUN;

    static Answer of(FoundSpan found) {
        String mention = found.mention();
        if (mention == null || found.name() == null) {
            return NONE;
        }
        return switch (SpeakerForm.of(mention, found.text())) {
            case NAME -> ANOTHER_NAME;
            case PRONOUN -> A_PRONOUN;
            case NOMINAL, ANONYMOUS -> A_DESCRIPTION;
        };
    }
}
