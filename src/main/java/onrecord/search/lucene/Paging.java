package onrecord.search.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import onrecord.search.lucene.query.Found;
import onrecord.search.lucene.store.Snapshot;
import onrecord.web.Cursor;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.jspecify.annotations.Nullable;

/**
 * Pages by their edges instead of their numbers, so that the thousandth costs what the first does and nothing moves when
 * articles are added meanwhile.
 */
final class Paging {

    private final SortKeys keys;
    private final int limit;
    private final @Nullable Cursor cursor;

    Paging(SortKeys keys, int limit, @Nullable Cursor cursor) {
        this.keys = keys;
        this.limit = limit;
        this.cursor = cursor;
    }

    /** One page, in the order of the list, and the cursors around it. */
    record Page(
            List<ScoreDoc> documents,
            @Nullable Cursor next,
            @Nullable Cursor previous) {}

    /**
     * The page of this query.
     *
     * @param snapshot what the searcher looks at: scores are compared only within one state of the index, so it is kept
     * @param few whether it is cheaper to score all results than to find out which can be passed over
     */
    Page page(IndexSearcher searcher, Snapshot snapshot, Query query, boolean few) throws IOException {
        boolean backwards = cursor != null && cursor.backwards();
        List<ScoreDoc> found =
                found(searcher, query, backwards, few && keys == SortKeys.RELEVANCE ? Integer.MAX_VALUE : 1);
        boolean more = found.size() > limit;
        List<ScoreDoc> page = new ArrayList<>(more ? found.subList(0, limit) : found);
        if (backwards) {
            Collections.reverse(page);
        }
        boolean after = backwards || more;
        boolean before = backwards ? more : cursor != null;
        if (page.isEmpty() || !(after || before)) {
            return new Page(page, null, null);
        }
        long kept = keys == SortKeys.RELEVANCE ? snapshot.keep() : Snapshot.NONE;
        long day = SortKeys.day(cursor);
        return new Page(
                page,
                after ? keys.cursor((FieldDoc) page.getLast(), false, kept, day) : null,
                before ? keys.cursor((FieldDoc) page.getFirst(), true, kept, day) : null);
    }

    /** The page and one more; counting stops at once, as {@link Found} has counted before. */
    private List<ScoreDoc> found(IndexSearcher searcher, Query query, boolean backwards, int lookedAt)
            throws IOException {
        Sort sort = backwards ? reversed(keys.sort()) : keys.sort();
        if (cursor == null) {
            return Arrays.asList(
                    searcher.search(query, new TopFieldCollectorManager(sort, limit + 1, null, lookedAt)).scoreDocs);
        }
        FieldDoc edge = keys.edge(cursor, Math.max(0, searcher.getIndexReader().maxDoc() - 1));
        Query beyond = keys.beyond(cursor)
                .<Query>map(side -> new BooleanQuery.Builder()
                        .add(query, Occur.FILTER)
                        .add(side, Occur.FILTER)
                        .build())
                .orElse(query);
        return Arrays.asList(
                searcher.search(beyond, new TopFieldCollectorManager(sort, limit + 1, edge, lookedAt)).scoreDocs);
    }

    private static Sort reversed(Sort sort) {
        return new Sort(Arrays.stream(sort.getSort())
                .map(field -> new SortField(field.getField(), field.getType(), !field.getReverse()))
                .toArray(SortField[]::new));
    }
}
