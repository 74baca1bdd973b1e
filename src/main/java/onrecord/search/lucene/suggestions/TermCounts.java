package onrecord.search.lucene.suggestions;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import onrecord.search.index.Fields;
import onrecord.search.source.IndexedTag;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedNumericDocValues;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;

/** How many documents hold each term of a field: what a segment says without looking at them, less the deleted ones. */
final class TermCounts {

    private TermCounts() {}

    /** By the ids in this field. */
    static Map<String, Integer> ofIds(IndexSearcher searcher, String field) throws IOException {
        return of(searcher, field, TermCounts::ids);
    }

    /** By the keys of tags. */
    static Map<String, Integer> ofTags(IndexSearcher searcher) throws IOException {
        return of(searcher, Fields.TAG, TermCounts::keys);
    }

    /** What one document after the other holds. */
    private interface Holdings {
        List<String> of(int document) throws IOException;
    }

    /** Reads that from a segment. */
    private interface HoldingsReading {
        Holdings on(LeafReader segment, String field) throws IOException;
    }

    private static Map<String, Integer> of(IndexSearcher searcher, String field, HoldingsReading reading)
            throws IOException {
        Map<String, Integer> counted = new HashMap<>();
        for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
            TermsEnum each = Terms.getTerms(leaf.reader(), field).iterator();
            for (BytesRef term = each.next(); term != null; term = each.next()) {
                counted.merge(term.utf8ToString(), each.docFreq(), Integer::sum);
            }
            Bits live = leaf.reader().getLiveDocs();
            if (live != null) {
                subtract(live, reading.on(leaf.reader(), field), counted);
            }
        }
        return counted;
    }

    private static void subtract(Bits live, Holdings holdings, Map<String, Integer> counted) throws IOException {
        for (int document = 0; document < live.length(); document++) {
            if (!live.get(document)) {
                holdings.of(document).forEach(term -> counted.merge(term, -1, Integer::sum));
            }
        }
    }

    private static Holdings ids(LeafReader segment, String field) throws IOException {
        SortedNumericDocValues ids = DocValues.getSortedNumeric(segment, field);
        return document -> {
            List<String> held = new ArrayList<>();
            for (int left = ids.advanceExact(document) ? ids.docValueCount() : 0; left > 0; left--) {
                held.add(Long.toString(ids.nextValue()));
            }
            return held;
        };
    }

    private static Holdings keys(LeafReader segment, String field) throws IOException {
        SortedSetDocValues tags = DocValues.getSortedSet(segment, field);
        return document -> {
            List<String> held = new ArrayList<>();
            for (int left = tags.advanceExact(document) ? tags.docValueCount() : 0; left > 0; left--) {
                held.add(IndexedTag.read(tags.lookupOrd(tags.nextOrd()).utf8ToString())
                        .key());
            }
            return held;
        };
    }
}
