package onrecord.search.opensearch;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import onrecord.search.Highlights;
import onrecord.search.Hits;
import onrecord.search.Hits.Hit;
import onrecord.search.Question;
import onrecord.search.SearchEngine;
import onrecord.search.Sort;
import onrecord.search.SpeakerHit;
import onrecord.search.SpeakerQuestion;
import onrecord.search.SpeakerSort;
import onrecord.search.index.Fields;
import onrecord.search.index.SearchIndex.Part;
import onrecord.search.language.Clause;
import onrecord.search.language.Vocabulary;
import onrecord.search.opensearch.cluster.Generation;
import onrecord.search.opensearch.cluster.OnOpenSearch;
import onrecord.search.opensearch.cluster.OpenSearchProperties;
import onrecord.search.opensearch.cluster.Snapshots;
import onrecord.search.opensearch.query.Asked;
import onrecord.search.opensearch.query.Clauses;
import onrecord.search.opensearch.query.NameClauses;
import onrecord.search.opensearch.query.Narrowing;
import onrecord.search.opensearch.query.Queries;
import onrecord.search.opensearch.results.Counting;
import onrecord.search.opensearch.results.Excerpting;
import onrecord.search.opensearch.results.Kept;
import onrecord.search.opensearch.results.Kept.KeptArticle;
import onrecord.search.opensearch.results.Kept.KeptQuote;
import onrecord.search.opensearch.results.Kept.KeptSpeaker;
import onrecord.search.opensearch.results.Lookup;
import onrecord.search.opensearch.results.MostQuoted;
import onrecord.search.opensearch.results.Order;
import onrecord.search.opensearch.results.Page;
import onrecord.search.opensearch.results.Paging;
import onrecord.search.opensearch.suggestions.Respelling;
import onrecord.search.opensearch.suggestions.Suggesting;
import onrecord.search.source.ArticleRecord;
import onrecord.search.source.CurrentNames;
import onrecord.search.source.QuoteRecord;
import onrecord.search.suggestions.Suggestion;
import onrecord.search.suggestions.SuggestionType;
import onrecord.speaker.SpeakerKind;
import onrecord.speaker.SpeakerView;
import onrecord.web.Cursor;
import org.jspecify.annotations.Nullable;
import org.opensearch.client.opensearch._types.query_dsl.BoolQuery;
import org.opensearch.client.opensearch.core.SearchRequest;
import org.springframework.stereotype.Component;

/** Answers questions from the cluster. */
@Component
@OnOpenSearch
class OpenSearchEngine implements SearchEngine {

    private final Snapshots snapshots;
    private final Excerpting excerpting;
    private final Lookup lookup;
    private final MostQuoted mostQuoted;
    private final Suggesting suggesting;
    private final Respelling respelling;
    private final Resolving resolving;
    private final Clauses clauses;
    private final String prefix;

    OpenSearchEngine(
            Snapshots snapshots,
            Excerpting excerpting,
            Lookup lookup,
            MostQuoted mostQuoted,
            Suggesting suggesting,
            Respelling respelling,
            Resolving resolving,
            OpenSearchProperties given) {
        this.snapshots = snapshots;
        this.excerpting = excerpting;
        this.lookup = lookup;
        this.mostQuoted = mostQuoted;
        this.suggesting = suggesting;
        this.respelling = respelling;
        this.resolving = resolving;
        this.clauses = new Clauses(resolving);
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
        return new Paging(snapshots, order, limit, cursor);
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
    public Optional<QuoteRecord> quote(long id) {
        return lookup.quote(id);
    }

    @Override
    public Hits<SpeakerView> speakers(SpeakerQuestion question) {
        Clause asked = question.names();
        BoolQuery.Builder query =
                new BoolQuery.Builder().must(asked == null ? Queries.all() : NameClauses.compile(asked));
        if (!question.kinds().isEmpty()) {
            query.filter(Narrowing.ofKinds(question.kinds()));
        }
        SearchRequest.Builder search = new SearchRequest.Builder()
                .query(query.build().toQuery())
                .trackTotalHits(upTo -> upTo.enabled(true))
                .source(some -> some.filter(only -> only.includes(Fields.RECORD)));
        Order order = question.sort() == SpeakerSort.NAME ? Order.NAME : Order.RELEVANCE;
        Page<KeptSpeaker> page = paging(order, question.limit(), question.cursor())
                .page(Generation.alias(prefix, Part.SPEAKERS), search, KeptSpeaker.class);
        List<Hit<SpeakerView>> hits = sources(page).stream()
                .map(kept -> new Hit<>(kept.record(), null))
                .toList();
        return new Hits<>(page.total(), hits, Map.of(), page.next(), page.previous());
    }

    @Override
    public Hits<SpeakerHit> mostQuoted(Question quotes, List<SpeakerKind> kinds) {
        return mostQuoted.find(new Asked(quotes, clauses).matches(), kinds, quotes.limit(), quotes.cursor());
    }

    @Override
    public String respelt(Vocabulary vocabulary, String words, boolean evenRare) {
        return respelling.respelt(vocabulary, words, evenRare);
    }

    @Override
    public List<Suggestion> suggestions(String typed, Set<SuggestionType> types, int limit) {
        return suggesting.suggest(typed, types, limit);
    }

    @Override
    public Set<Long> speakersNamed(String words) {
        return resolving.speakersNamed(words);
    }

    @Override
    public Set<Long> outletsNamed(String words) {
        return resolving.outletsNamed(words);
    }

    @Override
    public CurrentNames names(Collection<Long> speakers, Collection<Long> outlets) {
        return lookup.names(speakers, outlets);
    }
}
