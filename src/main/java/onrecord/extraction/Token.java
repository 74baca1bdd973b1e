package onrecord.extraction;

/**
 * A word, a mark of punctuation, or a whole quotation, which the narration around it treats as one word.
 *
 * @param lower the word in lower case, the mark itself, or the empty string for a quotation
 * @param quotation which quotation this is, or -1
 */
record Token(Kind kind, int start, int end, String lower, int quotation) {

    enum Kind {
        /** Begins with a small letter. */
        WORD,
        /** Begins with a capital. */
        NAME,
        NUMBER,
        /** The 's of a possessive, and the bare apostrophe after an s. */
        POSSESSIVE,
        MARK,
        QUOTED
    }

    boolean is(String word) {
        return lower.equals(word);
    }

    boolean isName() {
        return kind == Kind.NAME;
    }

    boolean isQuoted() {
        return kind == Kind.QUOTED;
    }

    boolean isMark() {
        return kind == Kind.MARK;
    }

    boolean isWord() {
        return kind == Kind.WORD || kind == Kind.NAME;
    }

    boolean isDash() {
        return isMark() && !lower.isEmpty() && Letters.isDash(lower.charAt(0));
    }
}
