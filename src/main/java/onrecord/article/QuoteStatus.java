package onrecord.article;

/** What editors said about a quote so far. */
public enum QuoteStatus {
    /** Found by the service, seen by nobody. */
    EXTRACTED,
    CONFIRMED,
    /** Speaker, spans or kind were set by hand; kept when the article's quotes are found again. */
    CORRECTED,
    /** No quote after all: kept, so that it is not found again, and shown to nobody. */
    REJECTED
}
