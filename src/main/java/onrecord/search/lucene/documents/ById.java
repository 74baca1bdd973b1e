package onrecord.search.lucene.documents;

import java.io.IOException;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import onrecord.search.index.Fields;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.util.BytesRef;

/** Finds documents by their ids and reads a value of each: one walk through the ids of each segment, in order. */
public final class ById {

    private ById() {}

    /** The values of those there are, by their ids. */
    public static <V> Map<Long, V> read(IndexSearcher searcher, Collection<Long> ids, DocumentValue<V> value)
            throws IOException {
        Map<BytesRef, Long> terms = new TreeMap<>();
        ids.forEach(id -> terms.put(new BytesRef(id.toString()), id));
        Map<Long, V> found = new HashMap<>();
        for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
            Terms known = leaf.reader().terms(Fields.ID);
            if (known != null && found.size() < terms.size()) {
                addFrom(leaf.reader(), known.iterator(), terms, value, found);
            }
        }
        return found;
    }

    private static <V> void addFrom(
            LeafReader segment, TermsEnum known, Map<BytesRef, Long> terms, DocumentValue<V> value, Map<Long, V> found)
            throws IOException {
        PostingsEnum documents = null;
        for (Map.Entry<BytesRef, Long> term : terms.entrySet()) {
            if (!found.containsKey(term.getValue()) && known.seekExact(term.getKey())) {
                documents = known.postings(documents, PostingsEnum.NONE);
                int document = present(segment, documents);
                if (document != DocIdSetIterator.NO_MORE_DOCS) {
                    found.put(term.getValue(), value.of(segment, document));
                }
            }
        }
    }

    private static int present(LeafReader segment, PostingsEnum documents) throws IOException {
        int document = documents.nextDoc();
        while (document != DocIdSetIterator.NO_MORE_DOCS
                && segment.getLiveDocs() != null
                && !segment.getLiveDocs().get(document)) {
            document = documents.nextDoc();
        }
        return document;
    }
}
