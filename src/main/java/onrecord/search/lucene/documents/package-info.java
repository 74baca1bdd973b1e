/**
 * What stands in the documents of the indexes, and how it is read again: words to find them by, values to sort and
 * count by, and the records that lists show.
 *
 * <p>Making and reading stand together, as one changes with the other.
 */
@NullMarked
package onrecord.search.lucene.documents;

import org.jspecify.annotations.NullMarked;
