package onrecord.search.lucene;

import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.LongConsumer;
import java.util.stream.Collectors;
import onrecord.changes.Change;
import onrecord.search.lucene.IndexSource.ArticleRow;
import onrecord.search.lucene.IndexSource.QuoteRow;
import onrecord.search.lucene.IndexSource.SpeakerRow;
import onrecord.search.lucene.IndexSource.Table;
import org.springframework.stereotype.Component;

/** Brings the indexes to the state of the database: what changed, or everything. */
@Component
class IndexWriting {

    private static final int BATCH = 500;

    private final IndexSource source;

    IndexWriting(IndexSource source) {
        this.source = source;
    }

    /** Writes the present state of whatever these changes touched; what is gone is removed. */
    void update(Shelves shelves, List<Change> changes) throws IOException {
        Set<Long> articles = touched(changes, Change.Kind.ARTICLE);
        Set<Long> speakers = touched(changes, Change.Kind.SPEAKER);
        if (!articles.isEmpty()) {
            List<ArticleRow> rows = source.articles(articles);
            for (long id : articles) {
                shelves.articles().remove(Fields.ID, id);
                shelves.quotes().remove(Fields.ARTICLE, id);
            }
            add(shelves, rows);
        }
        if (!speakers.isEmpty()) {
            List<SpeakerRow> rows = source.speakers(speakers);
            for (long id : speakers) {
                shelves.speakers().remove(Fields.ID, id);
            }
            addSpeakers(shelves, rows);
        }
    }

    /**
     * Writes everything into empty indexes.
     *
     * @param progress is told how many more articles are done
     */
    void writeAll(Shelves shelves, LongConsumer progress) throws IOException {
        for (List<Long> ids = next(Table.ARTICLE, 0); !ids.isEmpty(); ids = next(Table.ARTICLE, ids.getLast())) {
            add(shelves, source.articles(ids));
            progress.accept(ids.size());
        }
        for (List<Long> ids = next(Table.SPEAKER, 0); !ids.isEmpty(); ids = next(Table.SPEAKER, ids.getLast())) {
            addSpeakers(shelves, source.speakers(ids));
        }
    }

    long articlesToWrite() {
        return source.count(Table.ARTICLE);
    }

    private List<Long> next(Table table, long after) {
        return source.idsAfter(table, after, BATCH);
    }

    private static void add(Shelves shelves, List<ArticleRow> rows) throws IOException {
        for (ArticleRow article : rows) {
            long fingerprint = Fingerprint.of(article); // of its quotes, too: all are written together
            shelves.articles().add(Fingerprint.on(Documents.of(article), fingerprint));
            for (QuoteRow quote : article.quotes()) {
                shelves.quotes().add(Fingerprint.on(Documents.of(quote, article), fingerprint));
            }
        }
    }

    private static void addSpeakers(Shelves shelves, Collection<SpeakerRow> rows) throws IOException {
        for (SpeakerRow speaker : rows) {
            shelves.speakers().add(Fingerprint.on(Documents.of(speaker), Fingerprint.of(speaker)));
        }
    }

    private static Set<Long> touched(List<Change> changes, Change.Kind kind) {
        return changes.stream()
                .filter(change -> change.kind() == kind)
                .map(Change::entityId)
                .collect(Collectors.toSet());
    }
}
