/**
 * How text becomes words, in the languages that texts are in, and when the words of two quotes are nearly the same.
 *
 * <p>Both engines ask here, for questions as for texts; else they would find and mark different words.
 */
@NullMarked
package onrecord.search.text;

import org.jspecify.annotations.NullMarked;
