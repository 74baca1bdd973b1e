package onrecord.extraction;

/**
 * One form of a reporting verb.
 *
 * @param frames the letters of the word list: what may follow this verb
 */
record Verb(String base, Form form, String frames) {

    enum Form {
        BASE,
        THIRD_PERSON,
        PAST,
        /** Only where it differs from the past: written, spoken. */
        PARTICIPLE,
        ING
    }

    boolean takes(char frame) {
        return frames.indexOf(frame) >= 0;
    }

    boolean takesClause() {
        return takes('c') || takes('t');
    }

    /** Weak verbs attribute only the words between marks: "…," she laughed. */
    boolean isWeak() {
        return takes('w') && !takesClause();
    }

    /** "states", "emails", "attacks": as likely a noun as what somebody does. */
    boolean mayBeNoun() {
        return takes('x') && (form == Form.BASE || form == Form.THIRD_PERSON);
    }

    /** The verbs that do nothing but report. */
    boolean isPlain() {
        return base.equals("say") || base.equals("tell");
    }

    /** A verb of belief, not of speech. */
    boolean isBelief() {
        return takes('b');
    }
}
