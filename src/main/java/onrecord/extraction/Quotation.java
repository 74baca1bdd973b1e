package onrecord.extraction;

/**
 * A passage between quotation marks within one paragraph.
 *
 * @param outer the passage with its marks
 * @param inner the passage without them
 * @param closed whether its closing mark was there
 * @param continued whether it goes on from the end of the paragraph before, whose quotation was left open
 */
record Quotation(Span outer, Span inner, boolean closed, boolean continued) {}
