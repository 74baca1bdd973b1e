package onrecord.search.opensearch.results;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import onrecord.search.opensearch.cluster.Snapshots;
import onrecord.web.Cursor;
import org.jspecify.annotations.Nullable;
import org.opensearch.client.opensearch._types.SearchType;
import org.opensearch.client.opensearch.core.SearchRequest;
import org.opensearch.client.opensearch.core.SearchResponse;
import org.opensearch.client.opensearch.core.search.Hit;

/** Pages by their edges instead of their numbers: as deep as anybody goes, and nothing moves meanwhile. */
public final class Paging {

    private final Snapshots snapshots;
    private final Order order;
    private final int limit;
    private final @Nullable Cursor cursor;

    /**
     * Pages of a list.
     *
     * @param limit how many results a page has
     * @param cursor where the page begins, or null for the first one
     */
    public Paging(Snapshots snapshots, Order order, int limit, @Nullable Cursor cursor) {
        this.snapshots = snapshots;
        this.order = order;
        this.limit = limit;
        this.cursor = cursor;
    }

    /** The day that freshness is counted from, the same for all pages of a list; in milliseconds since 1970. */
    public long day() {
        return cursor == null
                ? LocalDate.now(ZoneOffset.UTC)
                        .atStartOfDay(ZoneOffset.UTC)
                        .toInstant()
                        .toEpochMilli()
                : cursor.number(3);
    }

    /**
     * The page of this search.
     *
     * @param search what is asked for, without index, order and edge
     */
    public <D> Page<D> page(String index, SearchRequest.Builder search, Class<D> type) {
        boolean backwards = cursor != null && cursor.backwards();
        search.size(limit + 1).sort(order.sort(backwards)).trackScores(false);
        if (cursor != null) {
            search.searchAfter(order.edge(cursor));
        }
        if (order == Order.RELEVANCE) {
            search.searchType(SearchType.DfsQueryThenFetch); // all parts of the index rank alike
        }
        String before = cursor == null ? Snapshots.NONE : cursor.keys().get(2);
        SearchResponse<D> answer = snapshots.search(index, before, search.build(), type);
        List<Hit<D>> found = answer.hits().hits();
        boolean more = found.size() > limit;
        List<Hit<D>> page = more ? found.subList(0, limit) : found;
        return around(
                index,
                answer,
                backwards ? page.reversed() : page,
                backwards || more,
                backwards ? more : cursor != null);
    }

    private <D> Page<D> around(
            String index, SearchResponse<D> answer, List<Hit<D>> page, boolean after, boolean before) {
        if (page.isEmpty() || !(after || before)) {
            return new Page<>(answer, page, null, null);
        }
        String snapshot = snapshot(index, answer);
        return new Page<>(
                answer,
                page,
                after ? Order.cursor(page.getLast().sort(), false, snapshot, day()) : null,
                before ? Order.cursor(page.getFirst().sort(), true, snapshot, day()) : null);
    }

    private String snapshot(String index, SearchResponse<?> answer) {
        if (order != Order.RELEVANCE) {
            return Snapshots.NONE;
        }
        return answer.pitId() == null ? snapshots.take(index) : answer.pitId();
    }
}
