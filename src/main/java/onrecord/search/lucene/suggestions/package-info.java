/**
 * Names that begin as somebody types, found in the indexes, with how popular each is.
 *
 * <p>Somebody who types asks again with every letter, so it is remembered for a moment how popular they are.
 */
@NullMarked
package onrecord.search.lucene.suggestions;

import org.jspecify.annotations.NullMarked;
