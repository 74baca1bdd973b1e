package onrecord.search.opensearch.query;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import onrecord.search.index.Fields;
import onrecord.search.index.IdWindow;
import onrecord.search.index.SearchIndex.Held;
import onrecord.search.opensearch.cluster.Cluster;
import onrecord.search.opensearch.cluster.OnOpenSearch;
import org.opensearch.client.opensearch._types.FieldValue;
import org.opensearch.client.opensearch._types.SortOptions;
import org.opensearch.client.opensearch._types.SortOrder;
import org.opensearch.client.opensearch._types.query_dsl.Query;
import org.opensearch.client.opensearch.core.SearchRequest;
import org.opensearch.client.opensearch.core.search.Hit;
import org.springframework.stereotype.Component;

/** Reads the ids of all results, however many. */
@Component
@OnOpenSearch
public class Scan {

    /** What an index gives at once at most. */
    private static final int PAGE = 10_000;

    private final Cluster cluster;

    Scan(Cluster cluster) {
        this.cluster = cluster;
    }

    /** The ids of all documents that match. */
    public List<Long> ids(String index, Query query) {
        List<Long> ids = new ArrayList<>();
        walk(index, query, List.of(Fields.ID), row -> ids.add(row.getFirst()));
        return ids;
    }

    /**
     * All documents of these owners, by the owner.
     *
     * @param owner the field with the id of the article or speaker that a document is of
     */
    public Map<Long, List<Held>> held(String index, String owner, IdWindow window) {
        Map<Long, List<Held>> held = new HashMap<>();
        Query owned = Queries.window(owner, window.above(), window.upTo());
        walk(
                index,
                owned,
                List.of(owner, Fields.ID, Fields.FINGERPRINT),
                row -> held.computeIfAbsent(row.getFirst(), any -> new ArrayList<>())
                        .add(new Held(row.get(1), row.get(2))));
        return held;
    }

    /** All results in the order of these fields, which are numbers; each row has their values. */
    private void walk(String index, Query query, List<String> fields, Consumer<List<Long>> reader) {
        SearchRequest first = SearchRequest.of(search -> search.index(index)
                .query(Queries.filter(query))
                .source(none -> none.fetch(false))
                .trackTotalHits(none -> none.enabled(false))
                .size(PAGE)
                .sort(fields.stream().map(Scan::ascending).toList()));
        List<Hit<Void>> page = page(first);
        while (!page.isEmpty()) {
            page.forEach(hit ->
                    reader.accept(hit.sort().stream().map(FieldValue::longValue).toList()));
            List<FieldValue> last = page.getLast().sort();
            page = page.size() < PAGE
                    ? List.of()
                    : page(first.toBuilder().searchAfter(last).build());
        }
    }

    private List<Hit<Void>> page(SearchRequest request) {
        return cluster.ask(client -> client.search(request, Void.class)).hits().hits();
    }

    private static SortOptions ascending(String field) {
        return SortOptions.of(any -> any.field(by -> by.field(field).order(SortOrder.Asc)));
    }
}
