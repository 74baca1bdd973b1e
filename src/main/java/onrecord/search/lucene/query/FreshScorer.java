package onrecord.search.lucene.query;

import java.io.IOException;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.search.FilterScorer;
import org.apache.lucene.search.Scorer;

/** Scores one document after the other with freshness; {@link FreshBulkScorer} does it where there are many. */
final class FreshScorer extends FilterScorer {

    private final NumericDocValues dates;
    private final long today;

    /**
     * A scorer of one segment.
     *
     * @param dates the dates of its documents
     */
    FreshScorer(Scorer words, NumericDocValues dates, long today) {
        super(words);
        this.dates = dates;
        this.today = today;
    }

    @Override
    public float score() throws IOException {
        return in.score() + gainOf(docID());
    }

    float gainOf(int document) throws IOException {
        return Freshness.gain(dates, document, today);
    }

    @Override
    public float getMaxScore(int upTo) throws IOException {
        return Math.nextUp(in.getMaxScore(upTo) + Freshness.WEIGHT);
    }
}
