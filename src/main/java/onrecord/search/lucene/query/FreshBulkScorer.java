package onrecord.search.lucene.query;

import java.io.IOException;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.search.BulkScorer;
import org.apache.lucene.search.FilterLeafCollector;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.util.Bits;

/**
 * Scores a whole segment with freshness, in the way that is best for the words alone: what cannot come into the page is
 * passed over in blocks. As documents come the newest first, none gains more than the one before it.
 */
final class FreshBulkScorer extends BulkScorer {

    private final BulkScorer words;
    private final NumericDocValues dates;
    private final long today;

    /**
     * A scorer of one segment.
     *
     * @param dates the dates of its documents
     */
    FreshBulkScorer(BulkScorer words, NumericDocValues dates, long today) {
        this.words = words;
        this.dates = dates;
        this.today = today;
    }

    @Override
    public int score(LeafCollector collector, Bits accepted, int min, int max) throws IOException {
        return words.score(new Fresh(collector), accepted, min, max);
    }

    @Override
    public long cost() {
        return words.cost();
    }

    private final class Fresh extends FilterLeafCollector {

        private int document = -1;

        Fresh(LeafCollector collector) {
            super(collector);
        }

        @Override
        public void setScorer(Scorable ofWords) throws IOException {
            in.setScorer(new Scorable() {
                @Override
                public float score() throws IOException {
                    return ofWords.score() + gain();
                }

                @Override
                public void setMinCompetitiveScore(float least) throws IOException {
                    ofWords.setMinCompetitiveScore(Math.max(0, Math.nextDown(Math.nextDown(least) - bound())));
                }
            });
        }

        @Override
        public void collect(int found) throws IOException {
            document = found;
            in.collect(found);
        }

        private float gain() throws IOException {
            return Freshness.gain(dates, document, today);
        }

        /** What a document from here on gains at most. */
        private float bound() throws IOException {
            boolean isPast = document >= 0 && dates.advanceExact(document) && dates.longValue() <= today;
            return isPast ? gain() : Freshness.WEIGHT;
        }
    }
}
