/**
 * How text becomes words, in the languages that texts are in, and when the words of two quotes are nearly the same.
 *
 * <p>It is one for all engines, and for questions as for texts, so that all of them find, rank and mark alike.
 */
@NullMarked
package onrecord.search.text;

import org.jspecify.annotations.NullMarked;
