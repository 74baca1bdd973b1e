package onrecord.search.lucene.query;

import java.io.IOException;
import java.util.Objects;
import onrecord.search.index.Fields;
import onrecord.search.index.Ranking;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.search.BulkScorer;
import org.apache.lucene.search.Explanation;
import org.apache.lucene.search.FilterWeight;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.ScorerSupplier;
import org.apache.lucene.search.Weight;
import org.jspecify.annotations.Nullable;

/**
 * Adds to each score what {@link Ranking} says of freshness. It is the distance feature of Lucene and OpenSearch, but as
 * the index is sorted by date, every document bounds those behind it, and {@link FreshBulkScorer} passes over weak ones.
 * Only for an index that is sorted by date, newest first: of another one, results would be lost.
 */
public final class Freshness extends Query {

    static final float WEIGHT = Ranking.FRESHNESS;
    private static final long PIVOT_MILLIS = Ranking.PIVOT.toMillis();

    private final Query in;
    private final long today;

    /**
     * These results, the fresh ones first.
     *
     * @param today the moment that counts as fresh, in milliseconds since 1970
     */
    public Freshness(Query in, long today) {
        this.in = in;
        this.today = today;
    }

    /** What a document gains; one without a date nothing. */
    static float gain(NumericDocValues dates, int document, long today) throws IOException {
        if (!dates.advanceExact(document)) {
            return 0;
        }
        double distance = Math.abs((double) today - dates.longValue());
        return (float) (WEIGHT * (PIVOT_MILLIS / (PIVOT_MILLIS + distance)));
    }

    @Override
    public Query rewrite(IndexSearcher searcher) throws IOException {
        Query rewritten = in.rewrite(searcher);
        return rewritten.equals(in) ? this : new Freshness(rewritten, today);
    }

    @Override
    public Weight createWeight(IndexSearcher searcher, ScoreMode mode, float boost) throws IOException {
        Weight weight = in.createWeight(searcher, mode, boost);
        return mode.needsScores() ? new FreshWeight(weight) : weight;
    }

    @Override
    public void visit(QueryVisitor visitor) {
        in.visit(visitor);
    }

    @Override
    public String toString(String field) {
        return "fresh(" + in.toString(field) + ")";
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Freshness that && in.equals(that.in) && today == that.today;
    }

    @Override
    public int hashCode() {
        return Objects.hash(classHash(), in, today);
    }

    private final class FreshWeight extends FilterWeight {

        FreshWeight(Weight of) {
            super(Freshness.this, of);
        }

        @Override
        public @Nullable ScorerSupplier scorerSupplier(LeafReaderContext leaf) throws IOException {
            ScorerSupplier supplier = in.scorerSupplier(leaf);
            return supplier == null ? null : new FreshSupplier(supplier, leaf);
        }

        @Override
        public Explanation explain(LeafReaderContext leaf, int document) throws IOException {
            Explanation words = in.explain(leaf, document);
            FreshScorer scorer = (FreshScorer) scorer(leaf);
            if (!words.isMatch() || scorer == null) {
                return words;
            }
            float gain = scorer.gainOf(document);
            return Explanation.match(
                    words.getValue().floatValue() + gain, "sum of", words, Explanation.match(gain, "freshness"));
        }
    }

    private final class FreshSupplier extends ScorerSupplier {

        private final ScorerSupplier words;
        private final LeafReaderContext leaf;

        FreshSupplier(ScorerSupplier words, LeafReaderContext leaf) {
            this.words = words;
            this.leaf = leaf;
        }

        @Override
        public Scorer get(long leadCost) throws IOException {
            return new FreshScorer(words.get(leadCost), DocValues.getNumeric(leaf.reader(), Fields.DATE), today);
        }

        @Override
        public BulkScorer bulkScorer() throws IOException {
            return new FreshBulkScorer(words.bulkScorer(), DocValues.getNumeric(leaf.reader(), Fields.DATE), today);
        }

        @Override
        public long cost() {
            return words.cost();
        }

        @Override
        public void setTopLevelScoringClause() throws IOException {
            words.setTopLevelScoringClause();
        }
    }
}
