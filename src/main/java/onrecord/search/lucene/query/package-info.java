/**
 * What is asked, in Lucene's terms, and how many answer. Words and names are looked up in any index; days and freshness
 * go by indexes that are sorted by date, newest first.
 *
 * <p>Nothing here opens an index: each query is made for a reader that somebody lends.
 */
@NullMarked
package onrecord.search.lucene.query;

import org.jspecify.annotations.NullMarked;
