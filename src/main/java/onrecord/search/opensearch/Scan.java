package onrecord.search.opensearch;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.opensearch.client.opensearch._types.FieldValue;
import org.opensearch.client.opensearch._types.SortOrder;
import org.opensearch.client.opensearch._types.query_dsl.Query;
import org.opensearch.client.opensearch.core.SearchRequest;
import org.opensearch.client.opensearch.core.search.Hit;
import org.springframework.stereotype.Component;

/** Reads the ids of all results, however many. */
@Component
@OnOpenSearch
class Scan {

    /** What an index gives at once at most. */
    private static final int PAGE = 10_000;

    private final Cluster cluster;

    Scan(Cluster cluster) {
        this.cluster = cluster;
    }

    List<Long> ids(String index, Query query) {
        List<Long> ids = new ArrayList<>();
        List<Long> page = page(index, query, -1);
        while (!page.isEmpty()) {
            ids.addAll(page);
            page = page.size() < PAGE ? List.of() : page(index, query, page.getLast());
        }
        return ids;
    }

    private List<Long> page(String index, Query query, long after) {
        SearchRequest request = SearchRequest.of(search -> search.index(index)
                .query(Queries.filter(query))
                .source(none -> none.fetch(false))
                .size(PAGE)
                .sort(by -> by.field(id -> id.field(Fields.ID).order(SortOrder.Asc)))
                .searchAfter(FieldValue.of(after)));
        return cluster.ask(client -> client.search(request, Void.class)).hits().hits().stream()
                .map(Scan::id)
                .toList();
    }

    private static long id(Hit<Void> hit) {
        return Long.parseLong(Objects.requireNonNull(hit.id()));
    }
}
