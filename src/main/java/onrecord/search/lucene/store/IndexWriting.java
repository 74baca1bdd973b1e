package onrecord.search.lucene.store;

import java.io.IOException;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.LongConsumer;
import java.util.stream.IntStream;
import onrecord.article.OutletView;
import onrecord.article.QuoteView;
import onrecord.changes.Change;
import onrecord.search.index.Comparison;
import onrecord.search.index.Comparison.Holding;
import onrecord.search.index.Fields;
import onrecord.search.index.Fingerprint;
import onrecord.search.index.IdWindows;
import onrecord.search.index.QuoteFields;
import onrecord.search.lucene.documents.ArticleDocuments;
import onrecord.search.lucene.documents.Documents;
import onrecord.search.source.IdBatches;
import onrecord.search.source.IndexSource;
import onrecord.search.source.IndexSource.Table;
import onrecord.search.source.IndexedArticle;
import onrecord.search.source.IndexedSpeaker;
import onrecord.search.source.Workers;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.NumericDocValuesField;
import org.springframework.stereotype.Component;

/** Brings the indexes to the state of the database: what changed, or everything. */
@Component
@OnLucene
class IndexWriting {

    // the order of DiskIndex: a few changes, written in it, need not be sorted when they become visible
    private static final Comparator<IndexedArticle> NEWEST_FIRST = Comparator.comparing(IndexedArticle::publishedAt)
            .thenComparingLong(IndexedArticle::id)
            .reversed();
    private static final Comparator<QuoteView> LAST_FIRST =
            Comparator.<QuoteView>comparingLong(QuoteFields::id).reversed();

    private final IndexSource source;
    private final Comparison comparison;
    private final Documents documents;

    IndexWriting(IndexSource source, Comparison comparison, Documents documents) {
        this.source = source;
        this.comparison = comparison;
        this.documents = documents;
    }

    /** Writes the present state of whatever these changes touched; what is gone is removed. */
    void update(Generation generation, List<Change> changes) throws IOException {
        rewrite(generation, Table.ARTICLE, Change.ids(changes, Change.Kind.ARTICLE));
        rewrite(generation, Table.SPEAKER, Change.ids(changes, Change.Kind.SPEAKER));
        rewrite(generation, Table.OUTLET, Change.ids(changes, Change.Kind.OUTLET));
    }

    private void rewrite(Generation generation, Table table, Set<Long> ids) throws IOException {
        if (ids.isEmpty()) {
            return;
        }
        switch (table) {
            case ARTICLE -> {
                List<IndexedArticle> present = source.articles(ids);
                remove(generation.articles(), Fields.ID, ids);
                remove(generation.quotes(), Fields.ARTICLE, ids);
                add(generation, present.stream().sorted(NEWEST_FIRST).toList());
            }
            case SPEAKER -> {
                List<IndexedSpeaker> present = source.speakers(ids);
                remove(generation.speakers(), Fields.ID, ids);
                addSpeakers(generation, present);
            }
            case OUTLET -> {
                List<OutletView> present = source.outlets(ids);
                remove(generation.outlets(), Fields.ID, ids);
                addOutlets(generation, present);
            }
        }
    }

    /**
     * Writes again what is not as the database has it.
     *
     * @param progress is told how many more articles are compared, by several threads
     */
    void mend(Generation generation, LongConsumer progress) throws IOException {
        generation.expectMuch(true);
        Holding held = (part, window) -> HeldDocuments.on(generation, part, window);
        for (Table table : Table.values()) {
            Workers.doAll(new IdWindows(source, table), window -> {
                for (Set<Long> ids : few(comparison.differing(table, held, window, progress))) {
                    rewrite(generation, table, ids);
                }
            });
        }
        generation.expectMuch(false);
    }

    /** In parts that fit into memory. */
    private static List<Set<Long>> few(Set<Long> ids) {
        List<Long> all = List.copyOf(ids);
        return IntStream.iterate(0, start -> start < all.size(), start -> start + IdBatches.BATCH)
                .mapToObj(start -> Set.copyOf(all.subList(start, Math.min(start + IdBatches.BATCH, all.size()))))
                .toList();
    }

    /**
     * Writes everything into empty indexes.
     *
     * @param progress is told how many more articles are done, by several threads
     */
    void writeAll(Generation generation, LongConsumer progress) throws IOException {
        generation.expectMuch(true);
        Workers.doAll(new IdBatches(source, Table.ARTICLE), ids -> {
            add(generation, source.articles(ids));
            progress.accept(ids.size());
        });
        Workers.doAll(new IdBatches(source, Table.SPEAKER), ids -> addSpeakers(generation, source.speakers(ids)));
        Workers.doAll(new IdBatches(source, Table.OUTLET), ids -> addOutlets(generation, source.outlets(ids)));
        generation.expectMuch(false);
    }

    long articlesToWrite() {
        return source.count(Table.ARTICLE);
    }

    private void add(Generation generation, List<IndexedArticle> articles) throws IOException {
        for (IndexedArticle article : articles) {
            ArticleDocuments made = documents.of(article);
            long fingerprint = Fingerprint.of(article); // of its quotes, too: all are written together
            generation.articles().add(printed(made.article(), fingerprint));
            for (QuoteView quote : article.quotes().stream().sorted(LAST_FIRST).toList()) {
                generation.quotes().add(printed(made.quote(quote), fingerprint));
            }
        }
    }

    private void addSpeakers(Generation generation, Collection<IndexedSpeaker> speakers) throws IOException {
        for (IndexedSpeaker speaker : speakers) {
            generation.speakers().add(printed(documents.of(speaker), Fingerprint.of(speaker)));
        }
    }

    private void addOutlets(Generation generation, Collection<OutletView> outlets) throws IOException {
        for (OutletView outlet : outlets) {
            generation.outlets().add(printed(documents.of(outlet), Fingerprint.of(outlet)));
        }
    }

    private static Document printed(Document document, long fingerprint) {
        document.add(new NumericDocValuesField(Fields.FINGERPRINT, fingerprint));
        return document;
    }

    private static void remove(DiskIndex part, String field, Set<Long> ids) throws IOException {
        for (long id : ids) {
            part.remove(field, id);
        }
    }
}
