package onrecord.extraction;

/**
 * A place in a sentence where one clause can end and another begin.
 *
 * @param next where the other clause begins, its "later on Monday" left out
 */
record Joint(Kind kind, int next) {
    enum Kind {
        COMMA,
        /** "and", or a comma with "and", "which" or "though". */
        JOINED,
        SUBORDINATE
    }
}
