package onrecord.search.opensearch.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.LongConsumer;
import onrecord.article.OutletView;
import onrecord.article.QuoteView;
import onrecord.changes.Change;
import onrecord.changes.ChangeLog;
import onrecord.search.index.Fields;
import onrecord.search.index.Fingerprint;
import onrecord.search.index.QuoteFields;
import onrecord.search.index.SearchIndex.Part;
import onrecord.search.opensearch.cluster.Cluster;
import onrecord.search.opensearch.cluster.Generation;
import onrecord.search.opensearch.cluster.OnOpenSearch;
import onrecord.search.opensearch.query.Queries;
import onrecord.search.opensearch.query.Scan;
import onrecord.search.source.IdBatches;
import onrecord.search.source.IndexSource;
import onrecord.search.source.IndexSource.Table;
import onrecord.search.source.IndexedArticle;
import onrecord.search.source.IndexedSpeaker;
import onrecord.search.source.Workers;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Brings a generation to the state of the database: what changed, or everything. */
@Component
@OnOpenSearch
class Writing {

    private final Cluster cluster;
    private final IndexSource source;
    private final ChangeLog changes;
    private final JsonMapper json;
    private final Scan scan;

    Writing(Cluster cluster, IndexSource source, ChangeLog changes, JsonMapper json, Scan scan) {
        this.cluster = cluster;
        this.source = source;
        this.changes = changes;
        this.json = json;
        this.scan = scan;
    }

    /** Writes the present state of whatever these changes touched; what is gone is removed. Visible when it returns. */
    void update(Generation generation, List<Change> batch) {
        Set<String> touched = write(changes.now().tx(), bulk -> {
            updateOutlets(bulk, generation, Change.ids(batch, Change.Kind.OUTLET));
            updateSpeakers(bulk, generation, Change.ids(batch, Change.Kind.SPEAKER));
            updateArticles(bulk, generation, Change.ids(batch, Change.Kind.ARTICLE));
        });
        show(generation, touched);
    }

    private void updateArticles(Bulk bulk, Generation generation, Set<Long> ids) {
        if (ids.isEmpty()) {
            return;
        }
        List<IndexedArticle> present = source.articles(ids);
        Set<Long> quotes = quotes(generation, ids);
        present.forEach(article -> article.quotes().forEach(quote -> quotes.remove(QuoteFields.id(quote))));
        quotes.forEach(gone -> bulk.remove(generation.index(Part.QUOTES), gone));
        present.forEach(article -> add(bulk, generation, article));
        removeAbsent(
                bulk,
                generation.index(Part.ARTICLES),
                ids,
                present.stream().map(IndexedArticle::id).toList());
    }

    /** The quotes of these articles that are in the index; a write that failed halfway has to be visible, too. */
    private Set<Long> quotes(Generation generation, Set<Long> articles) {
        String index = generation.index(Part.QUOTES);
        refresh(index);
        return new HashSet<>(scan.ids(index, Queries.anyOf(Fields.ARTICLE, articles)));
    }

    private void updateSpeakers(Bulk bulk, Generation generation, Set<Long> ids) {
        List<IndexedSpeaker> present = ids.isEmpty() ? List.of() : source.speakers(ids);
        addSpeakers(bulk, generation, present);
        removeAbsent(
                bulk,
                generation.index(Part.SPEAKERS),
                ids,
                present.stream().map(each -> each.speaker().id()).toList());
    }

    private void updateOutlets(Bulk bulk, Generation generation, Set<Long> ids) {
        List<OutletView> present = ids.isEmpty() ? List.of() : source.outlets(ids);
        addOutlets(bulk, generation, present);
        removeAbsent(
                bulk,
                generation.index(Part.OUTLETS),
                ids,
                present.stream().map(OutletView::id).toList());
    }

    private static void removeAbsent(Bulk bulk, String index, Set<Long> touched, Collection<Long> present) {
        touched.stream().filter(id -> !present.contains(id)).forEach(gone -> bulk.remove(index, gone));
    }

    /**
     * Writes everything into an empty generation.
     *
     * @param progress is told how many more articles are done, by several threads
     */
    void writeAll(Generation generation, LongConsumer progress) {
        long version = changes.now().tx();
        try {
            Workers.doAll(new IdBatches(source, Table.ARTICLE), ids -> {
                write(version, bulk -> source.articles(ids).forEach(article -> add(bulk, generation, article)));
                progress.accept(ids.size());
            });
            Workers.doAll(
                    new IdBatches(source, Table.SPEAKER),
                    ids -> write(version, bulk -> addSpeakers(bulk, generation, source.speakers(ids))));
            Workers.doAll(
                    new IdBatches(source, Table.OUTLET),
                    ids -> write(version, bulk -> addOutlets(bulk, generation, source.outlets(ids))));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        show(generation, generation.indices());
    }

    private Set<String> write(long version, Consumer<Bulk> batch) {
        Bulk bulk = new Bulk(cluster, json, version);
        batch.accept(bulk);
        bulk.flush();
        return bulk.touched();
    }

    long articlesToWrite() {
        return source.count(Table.ARTICLE);
    }

    private static void add(Bulk bulk, Generation generation, IndexedArticle article) {
        long fingerprint = Fingerprint.of(article); // of its quotes, too: all are written together
        for (QuoteView quote : article.quotes()) {
            bulk.put(
                    generation.index(Part.QUOTES),
                    QuoteFields.id(quote),
                    Entries.printed(Entries.of(quote, article), fingerprint));
        }
        bulk.put(generation.index(Part.ARTICLES), article.id(), Entries.printed(Entries.of(article), fingerprint));
    }

    private static void addSpeakers(Bulk bulk, Generation generation, List<IndexedSpeaker> speakers) {
        speakers.forEach(each -> bulk.put(
                generation.index(Part.SPEAKERS),
                each.speaker().id(),
                Entries.printed(Entries.of(each), Fingerprint.of(each))));
    }

    private static void addOutlets(Bulk bulk, Generation generation, List<OutletView> outlets) {
        outlets.forEach(each -> bulk.put(
                generation.index(Part.OUTLETS), each.id(), Entries.printed(Entries.of(each), Fingerprint.of(each))));
    }

    /** Names first: whoever finds an article finds the names and the quotes in it. */
    private void show(Generation generation, Collection<String> touched) {
        for (Part part : List.of(Part.OUTLETS, Part.SPEAKERS, Part.QUOTES, Part.ARTICLES)) {
            if (touched.contains(generation.index(part))) {
                refresh(generation.index(part));
            }
        }
    }

    private void refresh(String index) {
        cluster.ask(client -> client.indices().refresh(it -> it.index(index)));
    }
}
