package onrecord.search.lucene;

/**
 * How far a rebuild is.
 *
 * @param articles how many are done
 * @param of how many there were when it began
 * @param articlesPerSecond on average
 */
record IndexProgress(long articles, long of, double articlesPerSecond) {}
