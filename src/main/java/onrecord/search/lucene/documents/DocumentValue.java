package onrecord.search.lucene.documents;

import java.io.IOException;
import java.util.List;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.IndexSearcher;

/** Something that a document holds, such as the record that lists show. */
@FunctionalInterface
public interface DocumentValue<V> {

    /** The value of a document of this segment. */
    V of(LeafReader segment, int document) throws IOException;

    /** The value of a document of the whole index. */
    default V of(IndexSearcher searcher, int document) throws IOException {
        List<LeafReaderContext> leaves = searcher.getIndexReader().leaves();
        LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(document, leaves));
        return of(leaf.reader(), document - leaf.docBase);
    }
}
