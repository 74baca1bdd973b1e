package onrecord.search.lucene;

import java.io.IOException;
import java.util.Collection;
import onrecord.search.Hits.Total;
import onrecord.search.SearchEngine;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.CollectionTerminatedException;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;
import org.apache.lucene.search.Weight;

/** Counts results: exactly where that is wanted or costs nothing, else until there are many. */
final class Totals {

    private Totals() {}

    static Total of(IndexSearcher searcher, Query query, boolean exact) throws IOException {
        if (exact || isKnown(searcher, query)) {
            return new Total(searcher.count(query), true);
        }
        int counted = searcher.search(query, new UpTo(SearchEngine.COUNTED + 1));
        return counted > SearchEngine.COUNTED ? new Total(SearchEngine.COUNTED, false) : new Total(counted, true);
    }

    /** Whether every segment tells its count without looking at documents. */
    private static boolean isKnown(IndexSearcher searcher, Query query) throws IOException {
        Weight weight = searcher.createWeight(searcher.rewrite(query), ScoreMode.COMPLETE_NO_SCORES, 1);
        for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
            if (weight.count(leaf) < 0) {
                return false;
            }
        }
        return true;
    }

    private record UpTo(int enough) implements CollectorManager<UpTo.Counting, Integer> {

        @Override
        public Counting newCollector() {
            return new Counting(enough);
        }

        @Override
        public Integer reduce(Collection<Counting> collectors) {
            return collectors.stream().mapToInt(counting -> counting.count).sum();
        }

        private static final class Counting extends SimpleCollector {

            private final int enough;
            private int count;

            Counting(int enough) {
                this.enough = enough;
            }

            @Override
            protected void doSetNextReader(LeafReaderContext leaf) {
                stopWhenEnough();
            }

            @Override
            public void collect(int document) {
                count++;
                stopWhenEnough();
            }

            private void stopWhenEnough() {
                if (count >= enough) {
                    throw new CollectionTerminatedException();
                }
            }

            @Override
            public ScoreMode scoreMode() {
                return ScoreMode.COMPLETE_NO_SCORES;
            }
        }
    }
}
