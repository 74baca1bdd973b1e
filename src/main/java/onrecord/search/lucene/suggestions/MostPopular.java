package onrecord.search.lucene.suggestions;

import java.io.IOException;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import onrecord.search.index.Fields;
import onrecord.search.lucene.suggestions.MostPopular.Found;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;
import org.jspecify.annotations.Nullable;

/** Collects the most popular of all speakers or outlets that match. */
final class MostPopular implements CollectorManager<MostPopular.Collecting, List<Found>> {

    private static final Comparator<Found> LEAST = Comparator.comparingInt(Found::count)
            .thenComparing(Comparator.comparingLong(Found::id).reversed());

    private final Map<String, Integer> popularity;
    private final int wanted;

    MostPopular(Map<String, Integer> popularity, int wanted) {
        this.popularity = popularity;
        this.wanted = wanted;
    }

    /**
     * One of them.
     *
     * @param document within the whole index
     */
    record Found(int document, long id, int count) {}

    @Override
    public Collecting newCollector() {
        return new Collecting();
    }

    @Override
    public List<Found> reduce(Collection<Collecting> collectors) {
        return collectors.stream()
                .flatMap(collecting -> collecting.best.stream())
                .sorted(LEAST.reversed())
                .limit(wanted)
                .toList();
    }

    final class Collecting extends SimpleCollector {

        private final PriorityQueue<Found> best = new PriorityQueue<>(LEAST);
        private @Nullable NumericDocValues ids;
        private int base;

        @Override
        protected void doSetNextReader(LeafReaderContext leaf) throws IOException {
            ids = DocValues.getNumeric(leaf.reader(), Fields.ID);
            base = leaf.docBase;
        }

        @Override
        public void collect(int document) throws IOException {
            if (ids != null && ids.advanceExact(document)) {
                long id = ids.longValue();
                best.add(new Found(base + document, id, popularity.getOrDefault(Long.toString(id), 0)));
                if (best.size() > wanted) {
                    best.poll();
                }
            }
        }

        @Override
        public ScoreMode scoreMode() {
            return ScoreMode.COMPLETE_NO_SCORES;
        }
    }
}
