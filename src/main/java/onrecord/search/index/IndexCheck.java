package onrecord.search.index;

import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import onrecord.changes.Change;
import onrecord.changes.ChangeLog;
import onrecord.changes.Position;
import onrecord.search.source.IndexSource;
import onrecord.search.source.IndexSource.Table;
import org.springframework.stereotype.Service;

/**
 * Tells how the index that answers differs from the database.
 *
 * <p>In each window the index is read before the database: whatever the database has that the index had not is in the
 * change log behind the place where the index stood, and is no difference.
 */
@Service
class IndexCheck {

    private final SearchIndex index;
    private final Comparison comparison;
    private final IndexSource source;
    private final ChangeLog changes;

    IndexCheck(SearchIndex index, Comparison comparison, IndexSource source, ChangeLog changes) {
        this.index = index;
        this.comparison = comparison;
        this.source = source;
        this.changes = changes;
    }

    IndexComparison compare() {
        Instant started = Instant.now();
        Tally articles = new Tally();
        Tally quotes = new Tally();
        Tally speakers = new Tally();
        Tally outlets = new Tally();
        inWindows(Table.ARTICLE, window -> {
            Position stood = index.position();
            comparison.articles(index, window, articles, quotes);
            close(Change.Kind.ARTICLE, stood, articles);
            close(Change.Kind.ARTICLE, stood, quotes);
        });
        inWindows(Table.SPEAKER, window -> {
            Position stood = index.position();
            comparison.speakers(index, window, speakers);
            close(Change.Kind.SPEAKER, stood, speakers);
        });
        inWindows(Table.OUTLET, window -> {
            Position stood = index.position();
            comparison.outlets(index, window, outlets);
            close(Change.Kind.OUTLET, stood, outlets);
        });
        double seconds = Duration.between(started, Instant.now()).toMillis() / 1000.0;
        return IndexComparison.of(seconds, articles.total(), quotes.total(), speakers.total(), outlets.total());
    }

    private void inWindows(Table table, Consumer<IdWindow> comparing) {
        IdWindows windows = new IdWindows(source, table);
        for (Optional<IdWindow> window = windows.next(); window.isPresent(); window = windows.next()) {
            comparing.accept(window.get());
        }
    }

    private void close(Change.Kind kind, Position stood, Tally tally) {
        Set<Long> suspects = tally.suspects();
        tally.close(suspects.isEmpty() ? Set.of() : new HashSet<>(changes.since(stood, kind, suspects)));
    }
}
