package onrecord.search.lucene.counts;

import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import onrecord.search.Facet;
import onrecord.search.Hits;
import onrecord.search.NameResolution;
import onrecord.search.Question;
import onrecord.search.SpeakerHit;
import onrecord.search.index.MostQuotedPage;
import onrecord.search.index.Said;
import onrecord.search.index.SearchIndex.Part;
import onrecord.search.lucene.documents.ById;
import onrecord.search.lucene.documents.IdCollection;
import onrecord.search.lucene.documents.RecordReading;
import onrecord.search.lucene.query.FilterQueries;
import onrecord.search.lucene.query.QuestionCompiler;
import onrecord.search.lucene.store.OnLucene;
import onrecord.search.lucene.store.Reading;
import onrecord.speaker.SpeakerKind;
import onrecord.speaker.SpeakerView;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds who says most of what is asked for: all quotes that answer are counted, in one pass. */
@Component
@OnLucene
public class MostQuoted {

    private final Reading reading;

    MostQuoted(Reading reading) {
        this.reading = reading;
    }

    /**
     * Who says these quotes.
     *
     * @param kinds of the speakers, any of these; empty for all
     */
    public Hits<SpeakerHit> find(Question quotes, List<SpeakerKind> kinds, NameResolution names) {
        Set<Long> ofKind = kinds.isEmpty() ? null : ofKind(kinds);
        return reading.on(Part.QUOTES, quotes.cursor(), (searcher, snapshot) -> {
            List<Said> said = said(searcher, new QuestionCompiler(quotes, names, searcher).matches(), ofKind);
            String kept = Long.toString(snapshot.keep());
            return new MostQuotedPage(quotes.limit(), quotes.cursor()).of(said, () -> kept, this::speakers);
        });
    }

    private Set<Long> ofKind(List<SpeakerKind> kinds) {
        Query query = FilterQueries.ofKinds(kinds);
        return reading.on(Part.SPEAKERS, searcher -> searcher.search(query, new IdCollection()));
    }

    private static List<Said> said(IndexSearcher searcher, Query matches, @Nullable Set<Long> ofKind)
            throws IOException {
        return searcher.search(matches, new Counting()).stream()
                .filter(said -> ofKind == null || ofKind.contains(said.speaker()))
                .toList();
    }

    private Map<Long, SpeakerView> speakers(List<Long> ids) {
        return reading.on(Part.SPEAKERS, searcher -> ById.read(searcher, ids, RecordReading::speaker));
    }

    /** Searchers here have no executor, so there is one pass. */
    private static final class Counting implements CollectorManager<FacetCounting.Pass, List<Said>> {

        private final SaidCounter counter = new SaidCounter();

        @Override
        public FacetCounting.Pass newCollector() {
            return new FacetCounting.Pass(Map.of(Facet.SPEAKER, counter));
        }

        @Override
        public List<Said> reduce(Collection<FacetCounting.Pass> passes) {
            return counter.said();
        }
    }
}
