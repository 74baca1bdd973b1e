/**
 * Names that begin as somebody types, found in the indexes, with how often each is quoted or printed.
 *
 * <p>Somebody who types asks again with every letter, so those counts are remembered for a moment.
 */
@NullMarked
package onrecord.search.lucene.suggestions;

import org.jspecify.annotations.NullMarked;
