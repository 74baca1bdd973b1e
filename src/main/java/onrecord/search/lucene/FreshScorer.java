package onrecord.search.lucene;

import java.io.IOException;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.FilterScorer;
import org.apache.lucene.search.Scorer;

/** Scores with freshness. Documents come the newest first, so none gains more than the one before it. */
final class FreshScorer extends FilterScorer {

    private final NumericDocValues dates;
    private final NumericDocValues edges;
    private final long today;
    private float bound = Freshness.WEIGHT;

    /**
     * A scorer of one segment.
     *
     * @param dates the dates of its documents
     * @param edges the same once more, as it is read at other places
     */
    FreshScorer(Scorer words, NumericDocValues dates, NumericDocValues edges, long today) {
        super(words);
        this.dates = dates;
        this.edges = edges;
        this.today = today;
    }

    @Override
    public float score() throws IOException {
        return in.score() + gainOf(docID());
    }

    float gainOf(int document) throws IOException {
        return dates.advanceExact(document) ? Freshness.gain(dates.longValue(), today) : 0;
    }

    @Override
    public int advanceShallow(int target) throws IOException {
        return in.advanceShallow(target);
    }

    @Override
    public float getMaxScore(int upTo) throws IOException {
        return Math.nextUp(in.getMaxScore(upTo) + bound());
    }

    @Override
    public void setMinCompetitiveScore(float least) throws IOException {
        in.setMinCompetitiveScore(Math.max(0, Math.nextDown(least - bound())));
    }

    /** What a document from here on gains at most. */
    private float bound() throws IOException {
        int here = docID();
        if (here >= 0 && here != DocIdSetIterator.NO_MORE_DOCS && here > edges.docID() && edges.advanceExact(here)) {
            long date = edges.longValue();
            bound = date > today ? Freshness.WEIGHT : Freshness.gain(date, today);
        }
        return bound;
    }
}
