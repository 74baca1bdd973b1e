package onrecord.search.index;

import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import onrecord.article.QuoteView;
import onrecord.changes.Change;
import onrecord.changes.ChangeLog;
import onrecord.changes.Position;
import onrecord.search.index.SearchIndex.Held;
import onrecord.search.index.SearchIndex.Part;
import onrecord.search.source.IndexSource;
import onrecord.search.source.IndexSource.Table;
import onrecord.search.source.IndexedArticle;
import org.springframework.stereotype.Service;

/**
 * Compares the index with the database, window by window in the order of ids, in memory that does not grow with them.
 *
 * <p>In each window the index is read before the database: whatever the database has that the index had not is in the
 * change log behind the place where the index stood, and is no difference.
 */
@Service
class IndexCheck {

    private static final int WINDOW = 20_000;
    private static final int BATCH = 500;

    private final SearchIndex index;
    private final IndexSource source;
    private final ChangeLog changes;

    IndexCheck(SearchIndex index, IndexSource source, ChangeLog changes) {
        this.index = index;
        this.source = source;
        this.changes = changes;
    }

    IndexComparison compare() {
        Instant started = Instant.now();
        Tally articles = new Tally();
        Tally quotes = new Tally();
        Tally speakers = new Tally();
        Tally outlets = new Tally();
        inWindows(Table.ARTICLE, window -> compareArticles(window, articles, quotes));
        inWindows(Table.SPEAKER, window -> compareSpeakers(window, speakers));
        inWindows(Table.OUTLET, window -> compareOutlets(window, outlets));
        double seconds = Duration.between(started, Instant.now()).toMillis() / 1000.0;
        return IndexComparison.of(seconds, articles.total(), quotes.total(), speakers.total(), outlets.total());
    }

    private void inWindows(Table table, Consumer<IdWindow> comparison) {
        long above = Long.MIN_VALUE;
        while (above < Long.MAX_VALUE) {
            List<Long> ids = source.idsAfter(table, above, WINDOW);
            IdWindow window = new IdWindow(above, ids.size() < WINDOW ? Long.MAX_VALUE : ids.getLast());
            comparison.accept(window);
            above = window.upTo();
        }
    }

    private void compareArticles(IdWindow window, Tally articles, Tally quotes) {
        Position stood = index.position();
        Map<Long, List<Held>> heldArticles = index.held(Part.ARTICLES, window);
        Map<Long, List<Held>> heldQuotes = index.held(Part.QUOTES, window);
        inBatches(Table.ARTICLE, window, ids -> {
            for (IndexedArticle article : source.articles(ids)) {
                long fingerprint = Fingerprint.of(article);
                List<Long> said = article.quotes().stream().map(IndexCheck::id).toList();
                articles.compare(article.id(), List.of(article.id()), fingerprint, taken(heldArticles, article.id()));
                quotes.compare(article.id(), said, fingerprint, taken(heldQuotes, article.id()));
            }
        });
        compareRest(heldArticles, articles);
        compareRest(heldQuotes, quotes);
        close(Change.Kind.ARTICLE, stood, articles);
        close(Change.Kind.ARTICLE, stood, quotes);
    }

    private static long id(QuoteView stored) {
        return Objects.requireNonNull(stored.id());
    }

    private void compareSpeakers(IdWindow window, Tally speakers) {
        Position stood = index.position();
        Map<Long, List<Held>> held = index.held(Part.SPEAKERS, window);
        inBatches(
                Table.SPEAKER,
                window,
                ids -> source.speakers(ids).forEach(row -> compare(row.speaker().id(), row, held, speakers)));
        compareRest(held, speakers);
        close(Change.Kind.SPEAKER, stood, speakers);
    }

    private void compareOutlets(IdWindow window, Tally outlets) {
        Position stood = index.position();
        Map<Long, List<Held>> held = index.held(Part.OUTLETS, window);
        inBatches(
                Table.OUTLET, window, ids -> source.outlets(ids).forEach(row -> compare(row.id(), row, held, outlets)));
        compareRest(held, outlets);
        close(Change.Kind.OUTLET, stood, outlets);
    }

    private static void compare(long id, Record row, Map<Long, List<Held>> held, Tally tally) {
        tally.compare(id, List.of(id), Fingerprint.of(row), taken(held, id));
    }

    private void inBatches(Table table, IdWindow window, Consumer<List<Long>> comparison) {
        for (List<Long> ids = ids(table, window); !ids.isEmpty(); ids = ids(table, window.after(ids.getLast()))) {
            comparison.accept(ids);
        }
    }

    private List<Long> ids(Table table, IdWindow window) {
        return source.idsAfter(table, window.above(), BATCH).stream()
                .filter(window::holds)
                .toList();
    }

    private static List<Held> taken(Map<Long, List<Held>> held, long id) {
        List<Held> taken = held.remove(id);
        return taken == null ? List.of() : taken;
    }

    private static void compareRest(Map<Long, List<Held>> held, Tally tally) {
        held.forEach((id, documents) -> tally.compare(id, List.of(), 0, documents));
    }

    private void close(Change.Kind kind, Position stood, Tally tally) {
        Set<Long> suspects = tally.suspects();
        tally.close(suspects.isEmpty() ? Set.of() : new HashSet<>(changes.since(stood, kind, suspects)));
    }
}
