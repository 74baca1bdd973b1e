package onrecord.search.lucene.store;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import onrecord.search.index.SearchIndex.Part;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherLifetimeManager;
import org.apache.lucene.store.AlreadyClosedException;
import org.apache.lucene.util.IOUtils;

/**
 * What searches look at. All parts are renewed at one moment, so that whoever has found a quote finds its article and the
 * names in it; Lucene's own {@code SearcherManager} renews one index alone.
 */
final class Searchers implements Closeable {

    /** How long somebody may look at a page before the next one is counted from the present state. */
    private static final double KEPT_SECONDS = 600;

    private static final String CLOSED = "these searchers are closed";

    private volatile Map<Part, IndexSearcher> present;
    private final Map<Part, SearcherLifetimeManager> kept = new EnumMap<>(Part.class);

    private Searchers(Map<Part, IndexSearcher> present) {
        this.present = present;
        present.keySet().forEach(part -> kept.put(part, new SearcherLifetimeManager()));
    }

    static Searchers of(Map<Part, DiskIndex> parts) throws IOException {
        Map<Part, IndexSearcher> opened = new EnumMap<>(Part.class);
        try {
            for (Map.Entry<Part, DiskIndex> part : parts.entrySet()) {
                opened.put(part.getKey(), new IndexSearcher(part.getValue().openReader()));
            }
        } catch (IOException | RuntimeException failure) {
            IOUtils.closeWhileHandlingException(readers(opened));
            throw failure;
        }
        return new Searchers(opened);
    }

    /**
     * Searches a state that was kept for its pages, or else what {@link #refresh} last made visible.
     *
     * @param snapshot what {@link #keep} gave, or {@link Snapshot#NONE}
     * @throws AlreadyClosedException where these searchers are closed
     */
    <T> T search(Part part, long snapshot, Reading.Search<T> search) {
        try {
            IndexSearcher searcher = acquire(part, snapshot);
            try {
                return search.on(searcher);
            } finally {
                release(searcher);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private IndexSearcher acquire(Part part, long snapshot) {
        IndexSearcher found = snapshot == Snapshot.NONE ? null : get(part, kept).acquire(snapshot);
        while (found == null) {
            IndexSearcher seen = get(part, present);
            found = seen.getIndexReader().tryIncRef() ? seen : null; // it may have been renewed since
        }
        return found;
    }

    private static <T> T get(Part part, Map<Part, T> all) {
        T found = all.get(part);
        if (found == null) {
            throw new AlreadyClosedException(CLOSED);
        }
        return found;
    }

    private static void release(IndexSearcher searcher) throws IOException {
        searcher.getIndexReader().decRef();
    }

    /** Keeps this state of a part for a while; gives its number. */
    long keep(Part part, IndexSearcher searcher) throws IOException {
        return get(part, kept).record(searcher);
    }

    /**
     * Shows what was written until now, in all parts at once.
     *
     * @throws AlreadyClosedException where these searchers are closed
     */
    synchronized void refresh() throws IOException {
        Map<Part, IndexSearcher> before = present;
        if (before.isEmpty()) {
            throw new AlreadyClosedException(CLOSED);
        }
        Map<Part, IndexSearcher> renewed = renewed(before);
        Map<Part, IndexSearcher> after = new EnumMap<>(before);
        after.putAll(renewed);
        present = after;
        Map<Part, IndexSearcher> replaced = new EnumMap<>(before);
        replaced.keySet().retainAll(renewed.keySet());
        IOUtils.close(readers(replaced));
        for (SearcherLifetimeManager states : kept.values()) {
            states.prune(new SearcherLifetimeManager.PruneByAge(KEPT_SECONDS));
        }
    }

    /** New ones for the parts that have changed. */
    private static Map<Part, IndexSearcher> renewed(Map<Part, IndexSearcher> searchers) throws IOException {
        Map<Part, IndexSearcher> renewed = new EnumMap<>(Part.class);
        try {
            for (Map.Entry<Part, IndexSearcher> part : searchers.entrySet()) {
                DirectoryReader seen = (DirectoryReader) part.getValue().getIndexReader();
                DirectoryReader changed = DirectoryReader.openIfChanged(seen);
                if (changed != null) {
                    renewed.put(part.getKey(), new IndexSearcher(changed));
                }
            }
        } catch (IOException | RuntimeException failure) {
            IOUtils.closeWhileHandlingException(readers(renewed));
            throw failure;
        }
        return renewed;
    }

    private static List<IndexReader> readers(Map<Part, IndexSearcher> searchers) {
        return searchers.values().stream().map(IndexSearcher::getIndexReader).toList();
    }

    /** Running searches can finish. */
    @Override
    public synchronized void close() throws IOException {
        Map<Part, IndexSearcher> last = present;
        present = Map.of();
        List<Closeable> all = new ArrayList<>(readers(last));
        all.addAll(kept.values());
        IOUtils.close(all);
    }
}
