package onrecord.search.lucene.documents;

import java.io.IOException;
import java.util.List;
import onrecord.search.index.Fields;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.IndexSearcher;

/** Reads what lists show from the index. */
public final class RecordReading {

    private RecordReading() {}

    /** The record of this document. */
    public static <R> R read(IndexSearcher searcher, int document, Form<R> form) throws IOException {
        List<LeafReaderContext> leaves = searcher.getIndexReader().leaves();
        LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(document, leaves));
        return read(leaf.reader(), document - leaf.docBase, form);
    }

    /** The name of what this document is about, as people read it. */
    public static String label(IndexSearcher searcher, int document) throws IOException {
        List<LeafReaderContext> leaves = searcher.getIndexReader().leaves();
        LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(document, leaves));
        return NameLookup.label(leaf.reader(), document - leaf.docBase);
    }

    /** The record of this document of a segment. */
    public static <R> R read(LeafReader segment, int document, Form<R> form) throws IOException {
        BinaryDocValues values = DocValues.getBinary(segment, Fields.RECORD);
        if (!values.advanceExact(document)) {
            throw new IllegalStateException("document " + document + " has no record");
        }
        return form.value(values.binaryValue());
    }
}
