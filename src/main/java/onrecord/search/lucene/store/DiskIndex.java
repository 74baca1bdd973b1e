package onrecord.search.lucene.store;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import onrecord.search.index.Fields;
import onrecord.search.index.SearchIndex.Part;
import onrecord.search.text.Analysis;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexCommit;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.KeepOnlyLastCommitDeletionPolicy;
import org.apache.lucene.index.SnapshotDeletionPolicy;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TieredMergePolicy;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.IOUtils;

/** One index on disk: written by one thread, or by several when it is built. */
final class DiskIndex implements Closeable {

    /** Newest first, as most questions want it: a search may stop at the first page. */
    private static final Sort BY_DATE = new Sort(
            new SortField(Fields.DATE, SortField.Type.LONG, true), new SortField(Fields.ID, SortField.Type.LONG, true));

    /** In megabytes; a tenth of the heap, as two of these are filled at a time. */
    private static final double MUCH_MEMORY = Math.clamp(Runtime.getRuntime().maxMemory() / 10.0 / (1 << 20), 16, 128);

    /** In megabytes; with Lucene's 16, what an import adds would be merged three times on its way there. */
    private static final double SMALLEST_SEGMENT = 1;

    private final FSDirectory directory;
    private final SnapshotDeletionPolicy commits = new SnapshotDeletionPolicy(new KeepOnlyLastCommitDeletionPolicy());
    private final IndexWriter writer;

    private DiskIndex(Path folder, IndexWriterConfig config) throws IOException {
        directory = FSDirectory.open(folder);
        try {
            writer = new IndexWriter(directory, config.setIndexDeletionPolicy(commits));
        } catch (IOException | RuntimeException failure) {
            IOUtils.closeWhileHandlingException(directory);
            throw failure;
        }
    }

    static DiskIndex open(Part part, Path folder) throws IOException {
        // what is written is shown, and saved, without waiting for merges: up to half a second each time
        IndexWriterConfig config = new IndexWriterConfig(Analysis.DOCUMENTS)
                .setMergePolicy(new TieredMergePolicy().setFloorSegmentMB(SMALLEST_SEGMENT))
                .setMaxFullFlushMergeWaitMillis(0);
        return new DiskIndex(
                folder,
                switch (part) {
                    case ARTICLES, QUOTES -> config.setIndexSort(BY_DATE);
                    case SPEAKERS, OUTLETS -> config;
                });
    }

    /** What was written until now; to be closed. */
    DirectoryReader openReader() throws IOException {
        return DirectoryReader.open(writer);
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

    @Override
    public void close() throws IOException {
        IOUtils.close(writer::rollback, directory); // what was not committed comes again from the change log
    }
}
