package onrecord.search.text;

/**
 * A text and its words.
 *
 * @param written as they are written, case and accents aside
 * @param stems without their endings, as its tongue has it
 */
public record AnalyzedText(String text, ReadTerms written, ReadTerms stems) {}
