/**
 * Counts over all results and not only a page: how they spread over facets, and who says most of them.
 *
 * <p>Counters read columns of values, a block of documents at a time, so one pass serves as many as are asked for.
 */
@NullMarked
package onrecord.search.lucene.counts;

import org.jspecify.annotations.NullMarked;
