/**
 * The language of {@code q}: a query is read once, into a {@link onrecord.search.language.Clause}, or refused with its
 * place and what to write instead.
 *
 * <p>It knows nothing of indexes and is the same for all engines, so each has only to compile what was understood
 * here.
 */
@NullMarked
package onrecord.search.language;

import org.jspecify.annotations.NullMarked;
