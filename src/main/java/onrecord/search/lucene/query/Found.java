package onrecord.search.lucene.query;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import onrecord.search.Hits.Total;
import onrecord.search.SearchEngine;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BulkScorer;
import org.apache.lucene.search.CollectionTerminatedException;
import org.apache.lucene.search.DocIdSet;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.DocIdSetBuilder;
import org.jspecify.annotations.Nullable;

/**
 * How many results a question has, and which they are where they are few: those are looked for once, and then only
 * ordered and counted.
 *
 * @param total exact where that costs little, else the least it is
 * @param few all of them, or null where they are many
 */
public record Found(Total total, @Nullable Query few) {

    /**
     * Many segments tell their count without looking at documents, but none that holds a deleted one. Those are looked
     * through, the largest first: where one alone holds many results, the others need not be counted.
     */
    public static Found of(IndexSearcher searcher, Query matches) throws IOException {
        Weight weight = searcher.createWeight(searcher.rewrite(matches), ScoreMode.COMPLETE_NO_SCORES, 1);
        List<LeafReaderContext> known = new ArrayList<>();
        List<LeafReaderContext> unknown = new ArrayList<>();
        long count = 0;
        for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
            int ofLeaf = weight.count(leaf);
            count += Math.max(ofLeaf, 0);
            (ofLeaf < 0 ? unknown : known).add(leaf);
        }
        unknown.sort(Comparator.comparingInt(leaf -> -leaf.reader().maxDoc()));
        Map<Integer, DocIdSet> few = new HashMap<>();
        for (LeafReaderContext leaf : unknown) {
            UpToMany found = found(weight, leaf);
            if (found.isMany()) {
                return new Found(new Total(SearchEngine.COUNTED, false), null);
            }
            count += found.count;
            few.put(leaf.ord, found.documents.build());
        }
        Total total = new Total(count, true);
        if (count > SearchEngine.COUNTED) {
            return new Found(total, null);
        }
        for (LeafReaderContext leaf : known) {
            few.put(leaf.ord, found(weight, leaf).documents.build());
        }
        return new Found(total, new FewDocuments(few));
    }

    /** Whether they are few enough to look at each of them. */
    public boolean isFew() {
        return few != null;
    }

    /**
     * Finds the same as this question does, with the same scores.
     *
     * @param words the part of it that gives scores: of few results nothing else is asked again
     */
    public Query scored(Query matches, Query words) {
        return few == null
                ? matches
                : new BooleanQuery.Builder()
                        .add(words, Occur.MUST)
                        .add(few, Occur.FILTER)
                        .build();
    }

    /** Finds the same as this question does; scores mean nothing. */
    public Query unscored(Query matches) {
        return few == null ? matches : few;
    }

    private static UpToMany found(Weight weight, LeafReaderContext leaf) throws IOException {
        UpToMany found = new UpToMany(leaf.reader().maxDoc());
        BulkScorer scorer = weight.bulkScorer(leaf);
        if (scorer != null) {
            try {
                scorer.score(found, leaf.reader().getLiveDocs(), 0, DocIdSetIterator.NO_MORE_DOCS);
            } catch (CollectionTerminatedException enough) {
                // the count says so
            }
        }
        return found;
    }

    private static final class UpToMany implements LeafCollector {

        private final DocIdSetBuilder documents;
        private final DocIdSetBuilder.BulkAdder adder;
        private int count;

        UpToMany(int maxDoc) {
            documents = new DocIdSetBuilder(maxDoc);
            adder = documents.grow(SearchEngine.COUNTED);
        }

        boolean isMany() {
            return count > SearchEngine.COUNTED;
        }

        @Override
        public void setScorer(Scorable unused) {}

        @Override
        public void collect(int document) {
            count++;
            if (isMany()) {
                throw new CollectionTerminatedException();
            }
            adder.add(document);
        }
    }
}
