package onrecord.search.opensearch.results;

import java.util.List;
import onrecord.search.Hits.Total;
import onrecord.search.SearchEngine;
import onrecord.web.Cursor;
import org.jspecify.annotations.Nullable;
import org.opensearch.client.opensearch.core.SearchResponse;
import org.opensearch.client.opensearch.core.search.Hit;
import org.opensearch.client.opensearch.core.search.TotalHitsRelation;

/**
 * One page, in the order of the list, and the cursors around it.
 *
 * @param <D> what a document gives back
 * @param answer all that the cluster said
 */
public record Page<D>(
        SearchResponse<D> answer,
        List<Hit<D>> hits,
        @Nullable Cursor next,
        @Nullable Cursor previous) {

    /** How many results there are on all pages. */
    public Total total() {
        var counted = answer.hits().total();
        if (counted == null) {
            throw new IllegalStateException("the cluster did not count");
        }
        return counted.relation() == TotalHitsRelation.Eq
                ? new Total(counted.value(), true)
                : new Total(SearchEngine.COUNTED, false);
    }
}
