package onrecord.search.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import onrecord.search.index.Fields;
import onrecord.search.source.IndexedTag;
import onrecord.speaker.Names;
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
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * How often speakers are quoted, outlets print and tags are used: the number of documents behind each term, less the
 * deleted ones. It is read anew at most once a second, and only while somebody asks.
 */
@Component
@OnLucene
class Popularity {

    private static final long FRESH_NANOS = 1_000_000_000;
    private static final int TAGS = 20_000;

    private final Reading reading;
    private final AtomicBoolean isBeingRead = new AtomicBoolean();
    private volatile @Nullable Counts counts;

    Popularity(Reading reading) {
        this.reading = reading;
    }

    /**
     * What is popular.
     *
     * @param speakers quotes by the speaker's id
     * @param outlets articles by the outlet's id
     * @param tags the most used first
     */
    record Counts(Map<String, Integer> speakers, Map<String, Integer> outlets, List<Tag> tags, long readAt) {}

    /**
     * A tag as it is written.
     *
     * @param words folded
     */
    record Tag(String label, List<String> words, int count) {}

    /** What was popular a moment ago. */
    Counts counts() {
        Counts known = counts;
        if (known == null) {
            return read();
        }
        if (System.nanoTime() - known.readAt() > FRESH_NANOS && isBeingRead.compareAndSet(false, true)) {
            Thread.startVirtualThread(() -> {
                try {
                    read();
                } finally {
                    isBeingRead.set(false);
                }
            });
        }
        return known;
    }

    private Counts read() {
        Map<String, Integer> speakers =
                reading.on(Shelves::quotes, (shelf, searcher) -> documents(searcher, Fields.SPEAKER, Popularity::ids));
        Map<String, Integer> outlets =
                reading.on(Shelves::articles, (shelf, searcher) -> documents(searcher, Fields.OUTLET, Popularity::ids));
        Counts now = new Counts(
                speakers,
                outlets,
                reading.on(Shelves::articles, (shelf, searcher) -> tags(searcher)),
                System.nanoTime());
        counts = now;
        return now;
    }

    /** What one document after the other holds. */
    private interface Held {
        List<String> of(int document) throws IOException;
    }

    /** Reads that from a segment. */
    private interface HeldReading {
        Held on(LeafReader segment, String field) throws IOException;
    }

    /** How many documents hold each term of this field: what the segment says without looking at them, less the dead. */
    private static Map<String, Integer> documents(IndexSearcher searcher, String field, HeldReading reading)
            throws IOException {
        Map<String, Integer> counted = new HashMap<>();
        for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
            TermsEnum each = Terms.getTerms(leaf.reader(), field).iterator();
            for (BytesRef term = each.next(); term != null; term = each.next()) {
                counted.merge(term.utf8ToString(), each.docFreq(), Integer::sum);
            }
            Bits live = leaf.reader().getLiveDocs();
            Held held = reading.on(leaf.reader(), field);
            for (int document = 0; live != null && document < live.length(); document++) {
                if (!live.get(document)) {
                    held.of(document).forEach(term -> counted.merge(term, -1, Integer::sum));
                }
            }
        }
        return counted;
    }

    private static Held ids(LeafReader segment, String field) throws IOException {
        SortedNumericDocValues ids = DocValues.getSortedNumeric(segment, field);
        return document -> {
            List<String> ofDocument = new ArrayList<>();
            for (int left = ids.advanceExact(document) ? ids.docValueCount() : 0; left > 0; left--) {
                ofDocument.add(Long.toString(ids.nextValue()));
            }
            return ofDocument;
        };
    }

    private static Held keys(LeafReader segment, String field) throws IOException {
        SortedSetDocValues tags = DocValues.getSortedSet(segment, field);
        return document -> {
            List<String> ofDocument = new ArrayList<>();
            for (int left = tags.advanceExact(document) ? tags.docValueCount() : 0; left > 0; left--) {
                ofDocument.add(IndexedTag.read(tags.lookupOrd(tags.nextOrd()).utf8ToString())
                        .key());
            }
            return ofDocument;
        };
    }

    private static List<Tag> tags(IndexSearcher searcher) throws IOException {
        Map<String, Integer> counted = documents(searcher, Fields.TAG, Popularity::keys);
        Map<String, String> labels = new HashMap<>();
        for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
            TermsEnum each = DocValues.getSortedSet(leaf.reader(), Fields.TAG).termsEnum();
            for (BytesRef label = each.next(); label != null; label = each.next()) {
                IndexedTag tag = IndexedTag.read(label.utf8ToString());
                labels.putIfAbsent(tag.key(), tag.written());
            }
        }
        return labels.entrySet().stream()
                .map(tag -> new Tag(tag.getValue(), Names.words(tag.getKey()), counted.getOrDefault(tag.getKey(), 0)))
                .filter(tag -> tag.count() > 0)
                .sorted(Comparator.comparingInt(Tag::count).reversed().thenComparing(Tag::label))
                .limit(TAGS)
                .toList();
    }
}
