package onrecord.search.text;

/**
 * The words of a text.
 *
 * @param written as they are written, case and accents aside
 * @param stems without their endings, as its tongue has it
 */
public record AnalyzedText(Terms written, Terms stems) {}
