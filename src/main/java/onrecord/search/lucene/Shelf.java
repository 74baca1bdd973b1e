package onrecord.search.lucene;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;

/** One index on disk: written by one thread, searched by many. */
final class Shelf implements Closeable {

    /** Newest first, as most questions want it: a search may stop at the first page. */
    static final Sort BY_DATE = new Sort(
            new SortField(Fields.DATE, SortField.Type.LONG, true), new SortField(Fields.ID, SortField.Type.LONG, true));

    private final Directory directory;
    private final IndexWriter writer;
    private final SearcherManager searchers;

    private Shelf(Path folder, IndexWriterConfig config) throws IOException {
        directory = FSDirectory.open(folder);
        writer = new IndexWriter(directory, config);
        searchers = new SearcherManager(writer, null);
    }

    static Shelf sortedByDate(Path folder) throws IOException {
        return new Shelf(folder, new IndexWriterConfig(Analysis.PROSE).setIndexSort(BY_DATE));
    }

    static Shelf ofNames(Path folder) throws IOException {
        return new Shelf(folder, new IndexWriterConfig(Analysis.NAMES));
    }

    /** A search on what {@link #refresh} last made visible. */
    interface Search<T> {
        T on(IndexSearcher searcher) throws IOException;
    }

    <T> T search(Search<T> search) {
        try {
            IndexSearcher searcher = searchers.acquire();
            try {
                return search.on(searcher);
            } finally {
                searchers.release(searcher);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    void remove(String field, long id) throws IOException {
        writer.deleteDocuments(new Term(field, Long.toString(id)));
    }

    void add(Document document) throws IOException {
        writer.addDocument(document);
    }

    void refresh() throws IOException {
        searchers.maybeRefreshBlocking();
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

    int size() {
        return search(searcher -> searcher.getIndexReader().numDocs());
    }

    @Override
    public void close() throws IOException {
        searchers.close();
        writer.rollback(); // what was not committed comes again from the change log
        directory.close();
    }

    Analyzer analyzer() {
        return writer.getAnalyzer();
    }
}
