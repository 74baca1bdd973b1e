package onrecord.search.lucene.suggestions;

import java.io.IOException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import onrecord.search.index.Fields;
import onrecord.search.index.SearchIndex.Part;
import onrecord.search.lucene.store.OnLucene;
import onrecord.search.lucene.store.Reading;
import onrecord.search.source.IndexedTag;
import onrecord.speaker.Names;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * How often speakers are quoted, outlets print and tags are used: the number of documents behind each term, less the
 * deleted ones. It is read anew at most once a second, never for more than a tenth of the time, and only while somebody
 * asks.
 */
@Component
@OnLucene
class Popularity {

    private static final long FRESH_NANOS = 1_000_000_000;
    private static final int REST = 10;
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
     * @param staleAt when they are to be read again, by {@link System#nanoTime}
     */
    record Counts(Map<String, Integer> speakers, Map<String, Integer> outlets, List<Tag> tags, long staleAt) {}

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
        if (System.nanoTime() - known.staleAt() > 0 && isBeingRead.compareAndSet(false, true)) {
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
        long begin = System.nanoTime();
        Map<String, Integer> speakers = reading.on(Part.QUOTES, searcher -> TermCounts.ofIds(searcher, Fields.SPEAKER));
        Map<String, Integer> outlets = reading.on(Part.ARTICLES, searcher -> TermCounts.ofIds(searcher, Fields.OUTLET));
        Counts now = new Counts(
                speakers,
                outlets,
                reading.on(Part.ARTICLES, searcher -> tags(searcher)),
                begin + Math.max(FRESH_NANOS, REST * (System.nanoTime() - begin)));
        counts = now;
        return now;
    }

    private static List<Tag> tags(IndexSearcher searcher) throws IOException {
        Map<String, Integer> counted = TermCounts.ofTags(searcher);
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
