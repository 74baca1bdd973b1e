package onrecord.search.lucene.counts;

import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import onrecord.search.Facet;
import onrecord.search.Highlights;
import onrecord.search.Hits;
import onrecord.search.Hits.Hit;
import onrecord.search.Hits.Total;
import onrecord.search.NameResolution;
import onrecord.search.Question;
import onrecord.search.SpeakerHit;
import onrecord.search.index.SearchIndex.Part;
import onrecord.search.lucene.counts.SaidCounter.Said;
import onrecord.search.lucene.documents.ById;
import onrecord.search.lucene.documents.IdCollection;
import onrecord.search.lucene.documents.RecordReading;
import onrecord.search.lucene.query.FilterQueries;
import onrecord.search.lucene.query.QuestionCompiler;
import onrecord.search.lucene.store.OnLucene;
import onrecord.search.lucene.store.Reading;
import onrecord.speaker.SpeakerKind;
import onrecord.speaker.SpeakerView;
import onrecord.web.Cursor;
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
            List<Said> all = said(searcher, new QuestionCompiler(quotes, names, searcher).matches(), ofKind);
            return page(all, quotes.limit(), quotes.cursor(), snapshot.keep());
        });
    }

    private Set<Long> ofKind(List<SpeakerKind> kinds) {
        Query query = FilterQueries.ofKinds(kinds);
        return reading.on(Part.SPEAKERS, searcher -> searcher.search(query, new IdCollection()));
    }

    private static List<Said> said(IndexSearcher searcher, Query matches, @Nullable Set<Long> ofKind)
            throws IOException {
        return searcher.search(matches, new Counting()).stream()
                .filter(said -> ofKind == null || ofKind.contains(said.speaker))
                .toList();
    }

    private Hits<SpeakerHit> page(List<Said> all, int limit, @Nullable Cursor cursor, long snapshot) {
        boolean backwards = cursor != null && cursor.backwards();
        int edge = cursor == null ? 0 : edge(all, cursor);
        int start = backwards ? Math.max(0, edge - limit) : edge;
        int end = backwards ? edge : Math.min(all.size(), edge + limit);
        List<Said> page = all.subList(start, end);
        return new Hits<>(
                new Total(all.size(), true),
                hits(page),
                Map.of(),
                end < all.size() && !page.isEmpty() ? cursor(page.getLast(), false, snapshot) : null,
                start > 0 && !page.isEmpty() ? cursor(page.getFirst(), true, snapshot) : null);
    }

    /** How many come before the cursor; going on, the one it stands at is among them. */
    private static int edge(List<Said> all, Cursor cursor) {
        Said at = new Said(cursor.number(1));
        at.count = (int) cursor.number(0);
        return (int) all.stream()
                .takeWhile(said -> Said.MOST_FIRST.compare(said, at) < (cursor.backwards() ? 0 : 1))
                .count();
    }

    private static Cursor cursor(Said at, boolean backwards, long snapshot) {
        return new Cursor(
                backwards, List.of(Long.toString(at.count), Long.toString(at.speaker), Long.toString(snapshot), "0"));
    }

    private List<Hit<SpeakerHit>> hits(List<Said> page) {
        Map<Long, SpeakerView> known = reading.on(
                Part.SPEAKERS,
                searcher -> ById.read(
                        searcher, page.stream().map(said -> said.speaker).toList(), RecordReading::speaker));
        return page.stream()
                .filter(said -> known.containsKey(said.speaker))
                .map(said -> new Hit<>(hit(said, Objects.requireNonNull(known.get(said.speaker))), (Highlights) null))
                .toList();
    }

    private static SpeakerHit hit(Said said, SpeakerView speaker) {
        return new SpeakerHit(speaker, (long) said.count, day(said.first), day(said.last));
    }

    private static LocalDate day(long millis) {
        return LocalDate.ofInstant(Instant.ofEpochMilli(millis), ZoneOffset.UTC);
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
