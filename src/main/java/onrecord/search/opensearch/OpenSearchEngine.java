package onrecord.search.opensearch;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import onrecord.search.Highlights;
import onrecord.search.Hits;
import onrecord.search.Hits.Hit;
import onrecord.search.OutletNames;
import onrecord.search.Question;
import onrecord.search.SearchEngine;
import onrecord.search.Sort;
import onrecord.search.index.SearchIndex.Part;
import onrecord.search.opensearch.Kept.KeptArticle;
import onrecord.search.opensearch.Kept.KeptQuote;
import onrecord.search.opensearch.Kept.KeptSpeaker;
import onrecord.search.source.ArticleRecord;
import onrecord.search.source.CurrentNames;
import onrecord.search.source.QuoteRecord;
import onrecord.speaker.Names;
import onrecord.speaker.SpeakerView;
import onrecord.web.Cursor;
import org.jspecify.annotations.Nullable;
import org.opensearch.client.opensearch._types.query_dsl.BoolQuery;
import org.opensearch.client.opensearch._types.query_dsl.Query;
import org.opensearch.client.opensearch.core.SearchRequest;
import org.springframework.stereotype.Component;

/** Answers questions from the cluster. */
@Component
@OnOpenSearch
class OpenSearchEngine implements SearchEngine {

    private final Cluster cluster;
    private final Snapshots snapshots;
    private final Scan scan;
    private final Excerpting excerpting;
    private final Lookup lookup;
    private final Clauses clauses;
    private final String prefix;

    OpenSearchEngine(
            Cluster cluster,
            Snapshots snapshots,
            Scan scan,
            Excerpting excerpting,
            Lookup lookup,
            OutletNames outlets,
            OpenSearchProperties given) {
        this.cluster = cluster;
        this.snapshots = snapshots;
        this.scan = scan;
        this.excerpting = excerpting;
        this.lookup = lookup;
        this.clauses = new Clauses(this::speakersNamed, outlets::named);
        this.prefix = given.prefix();
    }

    @Override
    public Hits<ArticleRecord> articles(Question question) {
        Page<KeptArticle> page = page(Part.ARTICLES, question, KeptArticle.class);
        return hits(page, question, excerpting.ofArticles(question, sources(page)));
    }

    @Override
    public Hits<QuoteRecord> quotes(Question question) {
        Page<KeptQuote> page = page(Part.QUOTES, question, KeptQuote.class);
        return hits(page, question, excerpting.ofQuotes(question, sources(page)));
    }

    private <D> Page<D> page(Part part, Question question, Class<D> type) {
        Paging paging = paging(Order.of(question.sort()), question.limit(), question.cursor());
        Asked asked = new Asked(question, clauses);
        boolean exact = question.exactCount() || !question.facets().isEmpty();
        SearchRequest.Builder search = new SearchRequest.Builder()
                .query(question.sort() == Sort.RELEVANCE ? asked.ranked(paging.day()) : Queries.filter(asked.matches()))
                .trackTotalHits(upTo -> exact ? upTo.enabled(true) : upTo.count(COUNTED + 1))
                .source(some -> some.filter(only -> only.includes(Excerpting.needed(question))))
                .aggregations(Counting.by(question.facets()));
        return paging.page(Generation.alias(prefix, part), search, type);
    }

    private Paging paging(Order order, int limit, @Nullable Cursor cursor) {
        return new Paging(cluster, snapshots, order, limit, cursor);
    }

    private static <D> List<D> sources(Page<D> page) {
        return page.hits().stream().map(Lookup::source).toList();
    }

    private static <R, D extends Kept<R>> Hits<R> hits(Page<D> page, Question question, List<Highlights> marked) {
        List<D> found = sources(page);
        return new Hits<>(
                page.total(),
                IntStream.range(0, found.size())
                        .mapToObj(number ->
                                new Hit<>(found.get(number).record(), marked.isEmpty() ? null : marked.get(number)))
                        .toList(),
                Counting.read(question.facets(), page.answer().aggregations()),
                page.next(),
                page.previous());
    }

    @Override
    public Map<Long, List<QuoteRecord>> firstQuotes(Collection<Long> articles, Set<Long> speakers, int eachArticle) {
        return lookup.firstQuotes(articles, speakers, eachArticle);
    }

    @Override
    public Hits<SpeakerView> speakers(@Nullable String words, List<String> kinds, int limit, @Nullable Cursor cursor) {
        List<String> parts = words == null ? List.of() : Names.words(words);
        BoolQuery.Builder query =
                new BoolQuery.Builder().must(parts.isEmpty() ? Queries.all() : Named.beginnings(parts));
        if (!kinds.isEmpty()) {
            query.filter(Queries.anyOf(Fields.KIND, kinds));
        }
        Query all = query.build().toQuery();
        SearchRequest.Builder search = new SearchRequest.Builder()
                .query(all)
                .trackTotalHits(upTo -> upTo.enabled(true))
                .source(some -> some.filter(only -> only.includes(Fields.RECORD)));
        Page<KeptSpeaker> page = paging(parts.isEmpty() ? Order.NAME : Order.RELEVANCE, limit, cursor)
                .page(Generation.alias(prefix, Part.SPEAKERS), search, KeptSpeaker.class);
        return new Hits<>(
                page.total(),
                sources(page).stream()
                        .map(kept -> new Hit<>(kept.record(), null))
                        .toList(),
                Map.of(),
                page.next(),
                page.previous());
    }

    @Override
    public Set<Long> speakersNamed(String words) {
        return new HashSet<>(scan.ids(Generation.alias(prefix, Part.SPEAKERS), Named.inOneName(Fields.NAME, words)));
    }

    @Override
    public CurrentNames names(Collection<Long> speakers, Collection<Long> outlets) {
        return lookup.names(speakers, outlets);
    }
}
