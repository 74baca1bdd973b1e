/**
 * What is asked, in Lucene's terms: words and names as they may stand in the index, what a search is narrowed to, and
 * how much newer articles gain.
 *
 * <p>Nothing here knows where an index comes from: a query is made for a reader, and could be for one in memory.
 */
@NullMarked
package onrecord.search.lucene.query;

import org.jspecify.annotations.NullMarked;
