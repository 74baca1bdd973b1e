package onrecord.search.lucene.store;

import java.io.IOException;
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

    /** Which of the indexes. */
    public interface Choice {
        Shelf of(Shelves shelves);
    }

    /** What is done with it. */
    public interface Search<T> {
        T on(Shelf shelf, IndexSearcher searcher) throws IOException;
    }

    /** Searches the present state. */
    public <T> T on(Choice choice, Search<T> search) {
        return on(choice, null, search);
    }

    /** Searches the state that the cursor belongs to, as long as it is kept, or else the present one. */
    public <T> T on(Choice choice, @Nullable Cursor cursor, Search<T> search) {
        try {
            return searched(choice.of(index.current()), cursor, search);
        } catch (AlreadyClosedException replaced) { // a rebuilt index took its place between the two calls
            return searched(choice.of(index.current()), cursor, search);
        }
    }

    private static <T> T searched(Shelf shelf, @Nullable Cursor cursor, Search<T> search) {
        return shelf.search(snapshot(cursor), searcher -> search.on(shelf, searcher));
    }

    /** The state of the index that the cursor belongs to. */
    private static long snapshot(@Nullable Cursor cursor) {
        return cursor == null ? Shelf.NO_SNAPSHOT : cursor.number(2);
    }
}
