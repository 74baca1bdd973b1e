/**
 * The language of {@code q}: a query is read once, into a {@link onrecord.search.language.Clause}, or refused with its
 * place and what to write instead.
 *
 * <p>No engine is known here, so each has only to compile what was understood.
 */
@NullMarked
package onrecord.search.language;

import org.jspecify.annotations.NullMarked;
