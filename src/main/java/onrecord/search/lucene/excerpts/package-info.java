/**
 * Passages that hold the words of a question, with their places.
 *
 * <p>Excerpts are cut from whatever a searcher holds: the index on disk, or one page of texts that are indexed in
 * memory because another engine found them.
 */
@NullMarked
package onrecord.search.lucene.excerpts;

import org.jspecify.annotations.NullMarked;
