package onrecord.search.lucene.counts;

import java.io.IOException;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import onrecord.search.Facet;
import onrecord.search.Hits.Counted;
import onrecord.search.index.Fields;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.DocIdStream;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;

/** Counts all results, and by each of these facets, in one pass over the documents. */
public final class FacetCounting implements CollectorManager<FacetCounting.Pass, FacetCounting.Counts> {

    private static final int SHOWN = 20;

    private final List<Facet> facets;

    /** Counts by each of these facets. */
    public FacetCounting(List<Facet> facets) {
        this.facets = facets;
    }

    /** How many results there are, and how they spread. */
    public record Counts(long total, boolean exact, Map<Facet, List<Counted>> facets) {}

    @Override
    public Pass newCollector() {
        Map<Facet, Counter> counters = new EnumMap<>(Facet.class);
        facets.forEach(facet -> counters.put(facet, counter(facet)));
        return new Pass(counters);
    }

    private static Counter counter(Facet facet) {
        return switch (facet) {
            case SPEAKER -> new NumberCounter(Fields.SPEAKER, SHOWN);
            case OUTLET -> new NumberCounter(Fields.OUTLET, SHOWN);
            case YEAR -> new MonthCounter(month -> "%04d".formatted(month / 12));
            case MONTH -> new MonthCounter(month -> "%04d-%02d".formatted(month / 12, month % 12 + 1));
            case KIND -> new WordCounter(Fields.KIND, SHOWN);
            case TAG -> new WordCounter(Fields.TAG, SHOWN);
            case LANGUAGE -> new WordCounter(Fields.LANGUAGE, SHOWN);
            case COUNTRY -> new WordCounter(Fields.COUNTRY, SHOWN);
        };
    }

    /** Searchers here have no executor, so there is one pass. */
    @Override
    public Counts reduce(Collection<Pass> passes) throws IOException {
        return passes.iterator().next().counts();
    }

    static final class Pass implements Collector {

        private final Map<Facet, Counter> counters;
        private final int[] documents = new int[4096];
        private long total;

        Pass(Map<Facet, Counter> counters) {
            this.counters = counters;
        }

        @Override
        public ScoreMode scoreMode() {
            return ScoreMode.COMPLETE_NO_SCORES;
        }

        @Override
        public LeafCollector getLeafCollector(LeafReaderContext leaf) throws IOException {
            for (Counter counter : counters.values()) {
                counter.enter(leaf.reader());
            }
            return new Leaf();
        }

        Counts counts() throws IOException {
            Map<Facet, List<Counted>> counted = new EnumMap<>(Facet.class);
            for (Map.Entry<Facet, Counter> counter : counters.entrySet()) {
                counted.put(counter.getKey(), counter.getValue().counted());
            }
            return new Counts(total, true, counted);
        }

        private final class Leaf implements LeafCollector {

            private int waiting;

            @Override
            public void setScorer(Scorable unused) {}

            @Override
            public void collect(int document) throws IOException {
                documents[waiting++] = document;
                if (waiting == documents.length) {
                    finish();
                }
            }

            @Override
            public void collect(DocIdStream stream) throws IOException {
                finish();
                for (int read = stream.intoArray(documents); read > 0; read = stream.intoArray(documents)) {
                    waiting = read;
                    finish();
                }
            }

            @Override
            public void finish() throws IOException {
                for (Counter counter : counters.values()) {
                    counter.count(documents, waiting);
                }
                total += waiting;
                waiting = 0;
            }
        }
    }
}
