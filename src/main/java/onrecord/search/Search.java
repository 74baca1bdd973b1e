package onrecord.search;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import onrecord.article.QuoteNotFound;
import onrecord.article.QuoteView;
import onrecord.search.Hits.Hit;
import onrecord.search.language.Clause;
import onrecord.search.language.Dialect;
import onrecord.search.language.Vocabulary;
import onrecord.search.source.ArticleRecord;
import onrecord.search.source.CurrentNames;
import onrecord.search.source.QuoteRecord;
import onrecord.web.Listing;
import onrecord.web.Pages;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Answers searches for articles and quotes from the engine alone: the database is not asked. */
@Service
public class Search {

    private static final int QUOTES_AN_ARTICLE = 3;

    private final Asking asking;
    private final SearchEngine engine;
    private final FacetNaming facets;
    private final DidYouMean didYouMean;
    private final UnknownNames unknownNames;

    Search(Asking asking, SearchEngine engine, FacetNaming facets, DidYouMean didYouMean, UnknownNames unknownNames) {
        this.asking = asking;
        this.engine = engine;
        this.facets = facets;
        this.didYouMean = didYouMean;
        this.unknownNames = unknownNames;
    }

    /** Articles; where a speaker is asked for, each with the first of that speaker's quotes. */
    public Listing<ArticleHit> articles(SearchParameters given) {
        Question question = asking.question(Subject.ARTICLES, given);
        Hits<ArticleRecord> hits = engine.articles(question);
        Map<Long, List<QuoteRecord>> said = said(hits, question.filters().speakers());
        CurrentNames names = engine.names(
                Stream.concat(
                                hits.records().stream().flatMap(ArticleRecord::speakers),
                                said.values().stream().flatMap(List::stream).flatMap(QuoteRecord::speakers))
                        .collect(Collectors.toSet()),
                outlets(hits.records().stream().map(ArticleRecord::outletId)));
        List<ArticleHit> results =
                hits.hits().stream().map(hit -> articleHit(hit, said, names)).toList();
        return listing(given, Subject.ARTICLES + given.identity(), hits, results)
                .suggesting(instead(given, question, Vocabulary.ARTICLES, engine::articles, hits));
    }

    private Map<Long, List<QuoteRecord>> said(Hits<ArticleRecord> hits, @Nullable Set<Long> speakers) {
        if (speakers == null || hits.hits().isEmpty()) {
            return Map.of();
        }
        List<Long> articles =
                hits.records().stream().map(record -> record.article().id()).toList();
        return engine.firstQuotes(articles, speakers, QUOTES_AN_ARTICLE);
    }

    private static ArticleHit articleHit(
            Hit<ArticleRecord> hit, Map<Long, List<QuoteRecord>> said, CurrentNames names) {
        List<QuoteView> quotes = said.getOrDefault(hit.record().article().id(), List.of()).stream()
                .map(record -> record.quote(names))
                .toList();
        return new ArticleHit(hit.record().named(names), quotes, hit.highlights());
    }

    /** Quotes, each with the article it stands in. */
    public Listing<QuoteHit> quotes(SearchParameters given) {
        Question question = asking.question(Subject.QUOTES, given);
        Hits<QuoteRecord> hits = engine.quotes(question);
        return quotes(given, Subject.QUOTES + given.identity(), hits)
                .suggesting(instead(given, question, Vocabulary.QUOTES, engine::quotes, hits));
    }

    /**
     * Quotes in nearly the same words as one quote, the nearest first.
     *
     * @throws QuoteNotFound where there is no such quote
     */
    public Listing<QuoteHit> quotesLike(long quote, SearchParameters given) {
        String text = engine.quote(quote)
                .orElseThrow(() -> new QuoteNotFound(quote))
                .quote()
                .text();
        String identity = "LIKE" + quote + given.identity();
        Question question = asking.question(Subject.QUOTES, given, Asking.cursor(given, identity));
        Sort order = given.sort() == null ? Sort.RELEVANCE : given.sort();
        return quotes(given, identity, engine.quotes(question.narrowed(new Clause.Like(quote, text), order)));
    }

    private Listing<QuoteHit> quotes(SearchParameters given, String identity, Hits<QuoteRecord> hits) {
        CurrentNames names = engine.names(
                hits.records().stream().flatMap(QuoteRecord::speakers).collect(Collectors.toSet()),
                outlets(hits.records().stream().map(QuoteRecord::outletId)));
        List<QuoteHit> results = hits.hits().stream()
                .map(hit -> new QuoteHit(hit.record().quote(names), hit.record().article(names), hit.highlights()))
                .toList();
        return listing(given, identity, hits, results);
    }

    /** Another q, where this one finds nothing. */
    private @Nullable String instead(
            SearchParameters given,
            Question question,
            Vocabulary vocabulary,
            Function<Question, Hits<?>> search,
            Hits<?> hits) {
        if (given.q() == null || hits.total().count() > 0) {
            return null;
        }
        Predicate<Clause> finds =
                others -> search.apply(question.whether(others)).total().count() > 0;
        return didYouMean.instead(given.q(), Dialect.TEXTS, vocabulary, finds).orElse(null);
    }

    private static Collection<Long> outlets(Stream<@Nullable Long> ids) {
        return ids.filter(Objects::nonNull).collect(Collectors.toSet());
    }

    private <T> Listing<T> listing(SearchParameters given, String identity, Hits<?> hits, List<T> results) {
        Listing<T> page = Pages.listing(hits.total().count(), results, hits.next(), hits.previous(), identity)
                .counted(hits.total().exact())
                .with(facets.named(hits.facets()));
        return unknownNames.notedOn(page, given);
    }
}
