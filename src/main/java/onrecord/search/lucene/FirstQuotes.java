package onrecord.search.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import onrecord.search.index.Fields;
import onrecord.search.lucene.documents.DocumentValue;
import onrecord.search.lucene.documents.RecordReading;
import onrecord.search.lucene.query.FilterQueries;
import onrecord.search.source.QuoteRecord;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;
import org.jspecify.annotations.Nullable;

/** Finds the first quotes in each article. */
final class FirstQuotes implements CollectorManager<FirstQuotes.Places, Map<Long, List<Integer>>> {

    private static final Comparator<Found> IN_ORDER =
            Comparator.comparingLong(Found::place).thenComparingLong(Found::id);

    private final int eachArticle;

    private FirstQuotes(int eachArticle) {
        this.eachArticle = eachArticle;
    }

    private record Found(int document, long place, long id) {}

    /** Of each of these articles the first quotes of these speakers, in the order of the text. */
    static Map<Long, List<QuoteRecord>> of(
            IndexSearcher searcher, Collection<Long> articles, Set<Long> speakers, int eachArticle) throws IOException {
        DocumentValue<QuoteRecord> record = RecordReading::quote;
        Map<Long, List<QuoteRecord>> first = new HashMap<>();
        for (Map.Entry<Long, List<Integer>> article : searcher.search(
                        query(articles, speakers), new FirstQuotes(eachArticle))
                .entrySet()) {
            List<QuoteRecord> quotes = new ArrayList<>();
            for (int document : article.getValue()) {
                quotes.add(record.of(searcher, document));
            }
            first.put(article.getKey(), quotes);
        }
        return first;
    }

    private static Query query(Collection<Long> articles, Set<Long> speakers) {
        return new BooleanQuery.Builder()
                .add(FilterQueries.anyOf(Fields.ARTICLE, articles), Occur.FILTER)
                .add(FilterQueries.anyOf(Fields.SPEAKER, speakers), Occur.FILTER)
                .build();
    }

    @Override
    public Places newCollector() {
        return new Places();
    }

    /** Documents in the order of the text, by the article's id. */
    @Override
    public Map<Long, List<Integer>> reduce(Collection<Places> collectors) {
        Map<Long, List<Integer>> first = new HashMap<>();
        for (Places places : collectors) {
            places.byArticle.forEach((article, found) -> first.put(
                    article,
                    found.stream()
                            .sorted(IN_ORDER)
                            .limit(eachArticle)
                            .map(Found::document)
                            .toList()));
        }
        return first;
    }

    static final class Places extends SimpleCollector {

        private final Map<Long, List<Found>> byArticle = new HashMap<>();
        private int base;
        private @Nullable NumericDocValues articles;
        private @Nullable NumericDocValues places;
        private @Nullable NumericDocValues ids;

        @Override
        protected void doSetNextReader(LeafReaderContext leaf) throws IOException {
            base = leaf.docBase;
            articles = DocValues.getNumeric(leaf.reader(), Fields.ARTICLE);
            places = DocValues.getNumeric(leaf.reader(), Fields.PLACE);
            ids = DocValues.getNumeric(leaf.reader(), Fields.ID);
        }

        @Override
        public void collect(int document) throws IOException {
            Found found = new Found(base + document, value(places, document), value(ids, document));
            byArticle
                    .computeIfAbsent(value(articles, document), any -> new ArrayList<>())
                    .add(found);
        }

        private static long value(@Nullable NumericDocValues values, int document) throws IOException {
            return values != null && values.advanceExact(document) ? values.longValue() : 0;
        }

        @Override
        public ScoreMode scoreMode() {
            return ScoreMode.COMPLETE_NO_SCORES;
        }
    }
}
