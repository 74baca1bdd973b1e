package onrecord.search.index;

/**
 * How far a rebuild is.
 *
 * @param articles how many are done
 * @param of how many there were when it began
 * @param articlesPerSecond on average
 */
public record IndexProgress(long articles, long of, double articlesPerSecond) {}
