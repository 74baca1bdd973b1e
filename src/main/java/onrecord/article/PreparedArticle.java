package onrecord.article;

import java.util.List;
import onrecord.extraction.FoundQuote;

/**
 * An article ready to be stored: checked, and its quotes found.
 *
 * @param found empty where the article brings its own quotes
 */
public record PreparedArticle(NewArticle given, List<FoundQuote> found) {}
