package onrecord.extraction;

/** Which pronoun the text may use for someone. */
enum Gender {
    MALE,
    FEMALE,
    UNKNOWN;

    /** Whether both may be one person. */
    boolean fits(Gender other) {
        return this == UNKNOWN || other == UNKNOWN || this == other;
    }

    Gender or(Gender other) {
        return this == UNKNOWN ? other : this;
    }
}
