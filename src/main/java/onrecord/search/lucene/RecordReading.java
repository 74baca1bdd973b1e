package onrecord.search.lucene;

import java.io.IOException;
import java.util.List;
import onrecord.search.index.Fields;
import onrecord.search.source.Records;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.util.BytesRef;
import org.springframework.stereotype.Component;

/** Reads what lists show from the index. */
@Component
@OnLucene
class RecordReading {

    private final Records records;

    RecordReading(Records records) {
        this.records = records;
    }

    <R> R read(IndexSearcher searcher, int document, Class<R> type) throws IOException {
        List<LeafReaderContext> leaves = searcher.getIndexReader().leaves();
        LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(document, leaves));
        return read(leaf.reader(), document - leaf.docBase, type);
    }

    /** The name of what this document is about, as people read it. */
    String label(IndexSearcher searcher, int document) throws IOException {
        List<LeafReaderContext> leaves = searcher.getIndexReader().leaves();
        LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(document, leaves));
        return NameLookup.label(leaf.reader(), document - leaf.docBase);
    }

    /** The same for a document of this segment. */
    <R> R read(LeafReader segment, int document, Class<R> type) throws IOException {
        BinaryDocValues values = DocValues.getBinary(segment, Fields.RECORD);
        if (!values.advanceExact(document)) {
            throw new IllegalStateException("document " + document + " has no record");
        }
        BytesRef bytes = values.binaryValue();
        return records.read(bytes.bytes, bytes.offset, bytes.length, type);
    }
}
