package onrecord.search.lucene;

import org.apache.lucene.document.Document;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.StringHelper;

/** All that a document was made of, in one number: when the database gives another one now, the document is stale. */
final class Fingerprint {

    static final String FIELD = "fingerprint";

    private Fingerprint() {}

    /** Of a row that prints all it holds, in an order that does not change. */
    static long of(Record row) {
        return StringHelper.murmurhash3_x64_128(new BytesRef(row.toString()))[0];
    }

    /** Puts it on a document. */
    static Document on(Document document, long fingerprint) {
        document.add(new NumericDocValuesField(FIELD, fingerprint));
        return document;
    }
}
