package onrecord.extraction;

/**
 * A found span that nobody annotated.
 *
 * @param fragment whether it is words in marks from the midst of an annotated mixed or indirect quote: among direct
 *     quotes it counts neither as right nor as wrong
 */
record FalseAlarm(FoundSpan found, boolean fragment) {}
