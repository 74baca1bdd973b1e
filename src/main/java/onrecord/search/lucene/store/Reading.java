package onrecord.search.lucene.store;

import java.io.IOException;
import onrecord.search.index.IndexNotReady;
import onrecord.search.index.SearchIndex.Part;
import onrecord.web.Cursor;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.store.AlreadyClosedException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Lends the index out for one search, in the state that a cursor belongs to. */
@Component
@OnLucene
public class Reading {

    private final LuceneIndex index;

    Reading(LuceneIndex index) {
        this.index = index;
    }

    /** What is asked of the present state. */
    public interface Search<T> {
        T on(IndexSearcher searcher) throws IOException;
    }

    /** What is asked of one state, which may be kept for the pages that follow. */
    public interface PageSearch<T> {
        T on(IndexSearcher searcher, Snapshot snapshot) throws IOException;
    }

    /**
     * Searches the present state.
     *
     * @throws IndexNotReady while the first index is built
     */
    public <T> T on(Part part, Search<T> search) {
        return on(part, null, (searcher, snapshot) -> search.on(searcher));
    }

    /**
     * Searches the state that the cursor belongs to, as long as it is kept, or else the present one.
     *
     * @throws IndexNotReady while the first index is built
     */
    public <T> T on(Part part, @Nullable Cursor cursor, PageSearch<T> search) {
        try {
            return searched(index.current().searchers(), part, cursor, search);
        } catch (AlreadyClosedException replaced) { // a rebuilt index took its place between the two calls
            return searched(index.current().searchers(), part, cursor, search);
        }
    }

    private static <T> T searched(Searchers all, Part part, @Nullable Cursor cursor, PageSearch<T> search) {
        return all.search(part, snapshot(cursor), searcher -> search.on(searcher, () -> all.keep(part, searcher)));
    }

    /** The state of the index that the cursor belongs to. */
    private static long snapshot(@Nullable Cursor cursor) {
        return cursor == null ? Snapshot.NONE : cursor.number(2);
    }
}
