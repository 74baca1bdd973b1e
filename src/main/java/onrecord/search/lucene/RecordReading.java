package onrecord.search.lucene;

import java.io.IOException;
import java.util.List;
import onrecord.search.source.Records;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValues;
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
        BinaryDocValues values = DocValues.getBinary(leaf.reader(), Fields.RECORD);
        if (!values.advanceExact(document - leaf.docBase)) {
            throw new IllegalStateException("document " + document + " has no record");
        }
        BytesRef bytes = values.binaryValue();
        return records.read(bytes.bytes, bytes.offset, bytes.length, type);
    }
}
