package onrecord.search.index;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.LongConsumer;
import onrecord.article.QuoteView;
import onrecord.search.index.SearchIndex.Held;
import onrecord.search.index.SearchIndex.Part;
import onrecord.search.source.IdBatches;
import onrecord.search.source.IndexSource;
import onrecord.search.source.IndexSource.Table;
import onrecord.search.source.IndexedArticle;
import org.springframework.stereotype.Component;

/** Compares an index with the database, a window of ids at a time, in memory that does not grow with them. */
@Component
public class Comparison {

    private final IndexSource source;

    Comparison(IndexSource source) {
        this.source = source;
    }

    /** An index whose documents can be told one by one. */
    public interface Holding {

        /** What it holds of the rows with ids in this window, by these ids; a quote belongs to its article. */
        Map<Long, List<Held>> held(Part part, IdWindow window);
    }

    /**
     * The rows in this window of which the index lacks something, or holds what it should not.
     *
     * @param progress is told how many more rows are compared
     */
    public Set<Long> differing(Table table, Holding index, IdWindow window, LongConsumer progress) {
        Tally tally = new Tally();
        switch (table) {
            case ARTICLE -> articles(index, window, tally, tally, progress);
            case SPEAKER -> speakers(index, window, tally);
            case OUTLET -> outlets(index, window, tally);
        }
        return tally.suspects();
    }

    void articles(Holding index, IdWindow window, Tally articles, Tally quotes) {
        articles(index, window, articles, quotes, compared -> {});
    }

    private void articles(Holding index, IdWindow window, Tally articles, Tally quotes, LongConsumer progress) {
        Map<Long, List<Held>> heldArticles = index.held(Part.ARTICLES, window);
        Map<Long, List<Held>> heldQuotes = index.held(Part.QUOTES, window);
        inBatches(Table.ARTICLE, window, ids -> {
            for (IndexedArticle article : source.articles(ids)) {
                long fingerprint = Fingerprint.of(article);
                List<Long> said = article.quotes().stream().map(Comparison::id).toList();
                articles.compare(article.id(), List.of(article.id()), fingerprint, taken(heldArticles, article.id()));
                quotes.compare(article.id(), said, fingerprint, taken(heldQuotes, article.id()));
            }
            progress.accept(ids.size());
        });
        compareRest(heldArticles, articles);
        compareRest(heldQuotes, quotes);
    }

    void speakers(Holding index, IdWindow window, Tally speakers) {
        Map<Long, List<Held>> held = index.held(Part.SPEAKERS, window);
        inBatches(
                Table.SPEAKER,
                window,
                ids -> source.speakers(ids).forEach(row -> compare(row.speaker().id(), row, held, speakers)));
        compareRest(held, speakers);
    }

    void outlets(Holding index, IdWindow window, Tally outlets) {
        Map<Long, List<Held>> held = index.held(Part.OUTLETS, window);
        inBatches(
                Table.OUTLET, window, ids -> source.outlets(ids).forEach(row -> compare(row.id(), row, held, outlets)));
        compareRest(held, outlets);
    }

    private static long id(QuoteView stored) {
        return Objects.requireNonNull(stored.id());
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
        return source.idsAfter(table, window.above(), IdBatches.BATCH).stream()
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
}
