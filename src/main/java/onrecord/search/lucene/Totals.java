package onrecord.search.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import onrecord.search.Hits.Total;
import onrecord.search.SearchEngine;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.BulkScorer;
import org.apache.lucene.search.CollectionTerminatedException;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Weight;

/** Counts results: exactly where that is wanted or costs little, else until there are many. */
final class Totals {

    private Totals() {}

    static Total of(IndexSearcher searcher, Query query, boolean exact) throws IOException {
        return exact ? new Total(searcher.count(query), true) : cheap(searcher, query);
    }

    /**
     * Many segments tell their count without looking at documents, but none that holds a deleted one. Those are looked
     * through, the largest first: where one alone holds many results, the others need not be counted.
     */
    private static Total cheap(IndexSearcher searcher, Query query) throws IOException {
        Weight weight = searcher.createWeight(searcher.rewrite(query), ScoreMode.COMPLETE_NO_SCORES, 1);
        List<LeafReaderContext> unknown = new ArrayList<>();
        long count = 0;
        for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
            int known = weight.count(leaf);
            count += Math.max(known, 0);
            if (known < 0) {
                unknown.add(leaf);
            }
        }
        unknown.sort(Comparator.comparingInt(leaf -> -leaf.reader().maxDoc()));
        for (LeafReaderContext leaf : unknown) {
            int counted = counted(weight, leaf);
            if (counted > SearchEngine.COUNTED) {
                return new Total(SearchEngine.COUNTED, false);
            }
            count += counted;
        }
        return new Total(count, true);
    }

    private static int counted(Weight weight, LeafReaderContext leaf) throws IOException {
        BulkScorer scorer = weight.bulkScorer(leaf);
        UpTo counting = new UpTo(SearchEngine.COUNTED + 1);
        if (scorer != null) {
            try {
                scorer.score(counting, leaf.reader().getLiveDocs(), 0, DocIdSetIterator.NO_MORE_DOCS);
            } catch (CollectionTerminatedException enough) {
                // the count says so
            }
        }
        return counting.count;
    }

    private static final class UpTo implements LeafCollector {

        private final int enough;
        private int count;

        UpTo(int enough) {
            this.enough = enough;
        }

        @Override
        public void setScorer(Scorable unused) {}

        @Override
        public void collect(int document) {
            count++;
            if (count >= enough) {
                throw new CollectionTerminatedException();
            }
        }
    }
}
