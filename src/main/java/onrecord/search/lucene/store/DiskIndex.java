package onrecord.search.lucene.store;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import onrecord.search.index.Fields;
import onrecord.search.text.Analysis;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.IndexCommit;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.KeepOnlyLastCommitDeletionPolicy;
import org.apache.lucene.index.SnapshotDeletionPolicy;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherLifetimeManager;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.IOUtils;

/** One index on disk: written by one thread, or by several when it is built; searched by many. */
final class DiskIndex implements Closeable {

    /** Newest first, as most questions want it: a search may stop at the first page. */
    static final Sort BY_DATE = new Sort(
            new SortField(Fields.DATE, SortField.Type.LONG, true), new SortField(Fields.ID, SortField.Type.LONG, true));

    /** How long somebody may look at a page before the next one is counted from the present state. */
    private static final double SNAPSHOT_SECONDS = 600;

    /** In megabytes; a tenth of the heap, as two of these are filled at a time. */
    private static final double MUCH_MEMORY = Math.clamp(Runtime.getRuntime().maxMemory() / 10.0 / (1 << 20), 16, 128);

    private final FSDirectory directory;
    private final SnapshotDeletionPolicy commits = new SnapshotDeletionPolicy(new KeepOnlyLastCommitDeletionPolicy());
    private final IndexWriter writer;
    private final SearcherManager searchers;
    private final SearcherLifetimeManager snapshots = new SearcherLifetimeManager();

    private DiskIndex(Path folder, IndexWriterConfig config) throws IOException {
        directory = FSDirectory.open(folder);
        IndexWriter opened = null;
        try {
            opened = new IndexWriter(directory, config.setIndexDeletionPolicy(commits));
            searchers = new SearcherManager(opened, null);
            writer = opened;
        } catch (IOException failure) {
            IOUtils.closeWhileHandlingException(opened, directory);
            throw failure;
        }
    }

    static DiskIndex sortedByDate(Path folder) throws IOException {
        return new DiskIndex(folder, new IndexWriterConfig(Analysis.DOCUMENTS).setIndexSort(BY_DATE));
    }

    static DiskIndex ofNames(Path folder) throws IOException {
        return new DiskIndex(folder, new IndexWriterConfig(Analysis.DOCUMENTS));
    }

    /**
     * Searches a state that was kept for its pages, or else what {@link #refresh} last made visible.
     *
     * @param snapshot what {@link #keep} gave, or {@link Snapshot#NONE}
     */
    <T> T search(long snapshot, Reading.Search<T> search) {
        try {
            IndexSearcher kept = snapshot == Snapshot.NONE ? null : snapshots.acquire(snapshot);
            IndexSearcher searcher = kept == null ? searchers.acquire() : kept;
            try {
                return search.on(searcher);
            } finally {
                if (kept == null) {
                    searchers.release(searcher);
                } else {
                    snapshots.release(kept);
                }
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Keeps this state for a while; gives its number. */
    long keep(IndexSearcher searcher) throws IOException {
        return snapshots.record(searcher);
    }

    void remove(String field, long id) throws IOException {
        writer.deleteDocuments(new Term(field, Long.toString(id)));
    }

    void add(Document document) throws IOException {
        writer.addDocument(document);
    }

    /** Takes more memory while much is written: fewer and larger pieces need less merging. */
    void expectMuch(boolean much) {
        writer.getConfig().setRAMBufferSizeMB(much ? MUCH_MEMORY : IndexWriterConfig.DEFAULT_RAM_BUFFER_SIZE_MB);
    }

    void refresh() throws IOException {
        searchers.maybeRefreshBlocking();
        snapshots.prune(new SearcherLifetimeManager.PruneByAge(SNAPSHOT_SECONDS));
    }

    /** Saves everything with these notes. */
    void commit(Map<String, String> notes) throws IOException {
        writer.setLiveCommitData(notes.entrySet());
        writer.commit();
    }

    /** The notes of the last commit; empty for a new index. */
    Map<String, String> notes() {
        Map<String, String> notes = new HashMap<>();
        Iterable<Map.Entry<String, String>> saved = writer.getLiveCommitData();
        if (saved != null) {
            saved.forEach(note -> notes.put(note.getKey(), note.getValue()));
        }
        return notes;
    }

    /**
     * Makes another index in this folder, of what was last committed.
     *
     * @throws IOException if that cannot be read, or not every byte is as it was written
     */
    void copyTo(Path folder, IndexCopy.Pulse pulse) throws IOException {
        IndexCommit commit = commits.snapshot();
        try {
            new IndexCopy(directory, folder).make(commit, pulse);
        } finally {
            commits.release(commit);
        }
    }

    int size() {
        return search(Snapshot.NONE, searcher -> searcher.getIndexReader().numDocs());
    }

    @Override
    public void close() throws IOException {
        snapshots.close();
        searchers.close();
        writer.rollback(); // what was not committed comes again from the change log
        directory.close();
    }
}
