package onrecord.extraction;

/**
 * A run of tokens from one full stop to the next.
 *
 * @param from the first token
 * @param to one past the last token
 * @param paragraph the number of the paragraph it stands in
 */
record Sentence(int from, int to, int paragraph) {}
