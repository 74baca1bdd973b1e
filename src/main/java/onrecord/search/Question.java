package onrecord.search;

import java.util.List;
import onrecord.search.language.Clause;
import onrecord.web.Cursor;
import org.jspecify.annotations.Nullable;

/**
 * A search, parsed.
 *
 * @param words what {@code q} asks for
 * @param limit how many results a page has
 * @param cursor where the page begins
 * @param facets by what all results are counted, beside the page
 * @param exactCount whether the count has to be exact, whatever it costs
 */
public record Question(
        Subject subject,
        @Nullable Clause words,
        Filters filters,
        Sort sort,
        int limit,
        @Nullable Cursor cursor,
        boolean highlight,
        List<Facet> facets,
        boolean exactCount) {

    /** Whether there is anything with these words instead: the first result is enough. */
    Question whether(Clause others) {
        return new Question(subject, others, filters, Sort.NEWEST, 1, null, false, List.of(), false);
    }

    /** How all that answers the question spreads: a result is not wanted, but one is the fewest there can be. */
    Question spread(List<Facet> over) {
        return new Question(subject, words, filters, Sort.NEWEST, 1, null, false, over, true);
    }

    /** The same question, for nothing but this. */
    Question narrowed(Clause clause, Sort order) {
        Clause both = words == null ? clause : new Clause.And(List.of(clause, words));
        return new Question(subject, both, filters, order, limit, cursor, highlight, facets, exactCount);
    }
}
