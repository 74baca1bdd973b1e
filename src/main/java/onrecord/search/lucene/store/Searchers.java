package onrecord.search.lucene.store;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.Map;
import onrecord.search.index.SearchIndex.Part;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherLifetimeManager;
import org.apache.lucene.store.AlreadyClosedException;
import org.apache.lucene.util.IOUtils;

/**
 * What searches look at: of every part its state at one moment, so that whoever finds a quote finds its article and the
 * names in it. Lucene's own {@code SearcherManager} renews one index alone.
 */
final class Searchers implements Closeable {

    /** How long somebody may look at a page before the next one is counted from the present state. */
    private static final double KEPT_SECONDS = 600;

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
                opened.put(part.getKey(), new IndexSearcher(part.getValue().read()));
            }
        } catch (IOException failure) {
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
        IndexSearcher found = snapshot == Snapshot.NONE ? null : of(part, kept).acquire(snapshot);
        while (found == null) {
            IndexSearcher seen = of(part, present);
            found = seen.getIndexReader().tryIncRef() ? seen : null; // it may have been renewed since
        }
        return found;
    }

    private static <T> T of(Part part, Map<Part, T> all) {
        T found = all.get(part);
        if (found == null) {
            throw new AlreadyClosedException("these searchers are closed");
        }
        return found;
    }

    private static void release(IndexSearcher searcher) throws IOException {
        searcher.getIndexReader().decRef();
    }

    /** Keeps this state of a part for a while; gives its number. */
    long keep(Part part, IndexSearcher searcher) throws IOException {
        return of(part, kept).record(searcher);
    }

    /** Shows what was written until now, in all parts at once. */
    synchronized void refresh() throws IOException {
        Map<Part, IndexSearcher> before = present;
        Map<Part, IndexSearcher> renewed = renewed(before);
        Map<Part, IndexSearcher> after = new EnumMap<>(Part.class);
        after.putAll(before);
        after.putAll(renewed);
        present = after;
        for (Part part : renewed.keySet()) {
            release(of(part, before));
            of(part, kept).prune(new SearcherLifetimeManager.PruneByAge(KEPT_SECONDS));
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
        } catch (IOException failure) {
            IOUtils.closeWhileHandlingException(readers(renewed));
            throw failure;
        }
        return renewed;
    }

    private static Iterable<IndexReader> readers(Map<Part, IndexSearcher> searchers) {
        return searchers.values().stream().map(IndexSearcher::getIndexReader).toList();
    }

    /** Searches that run end in peace. */
    @Override
    public synchronized void close() throws IOException {
        Map<Part, IndexSearcher> last = present;
        present = Map.of();
        IOUtils.close(kept.values());
        IOUtils.close(readers(last));
    }
}
