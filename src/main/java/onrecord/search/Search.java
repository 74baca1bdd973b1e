package onrecord.search;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import onrecord.article.ArticleReader;
import onrecord.article.ArticleSummary;
import onrecord.article.QuoteReader;
import onrecord.article.QuoteView;
import onrecord.search.Hits.Hit;
import onrecord.web.Listing;
import onrecord.web.Pages;
import org.springframework.stereotype.Service;

/** Answers searches for articles and quotes: ids from the engine, records from the database, a fixed number of statements. */
@Service
public class Search {

    private static final int QUOTES_AN_ARTICLE = 3;

    private final Asking asking;
    private final SearchEngine engine;
    private final ArticleReader articles;
    private final QuoteReader quotes;

    Search(Asking asking, SearchEngine engine, ArticleReader articles, QuoteReader quotes) {
        this.asking = asking;
        this.engine = engine;
        this.articles = articles;
        this.quotes = quotes;
    }

    /** Articles; where a speaker is asked for, each with the first of that speaker's quotes. */
    public Listing<ArticleHit> articles(SearchParameters given) {
        Question question = asking.question(Subject.ARTICLES, given);
        Hits hits = engine.search(question);
        Map<Long, Hit> byId = byId(hits);
        Map<Long, List<QuoteView>> said = question.speakers() == null
                ? Map.of()
                : quotes.firstOf(byId.keySet(), question.speakers(), QUOTES_AN_ARTICLE);
        List<ArticleHit> results = articles.byIds(byId.keySet()).stream()
                .map(article -> new ArticleHit(
                        article,
                        said.getOrDefault(article.id(), List.of()),
                        Objects.requireNonNull(byId.get(article.id())).highlights()))
                .toList();
        return listing(Subject.ARTICLES, given, hits, results);
    }

    /** Quotes, each with the article it stands in. */
    public Listing<QuoteHit> quotes(SearchParameters given) {
        Hits hits = engine.search(asking.question(Subject.QUOTES, given));
        Map<Long, Hit> byId = byId(hits);
        List<QuoteView> found = quotes.byIds(byId.keySet());
        Map<Long, ArticleSummary> printedIn =
                articles
                        .byIds(found.stream()
                                .map(QuoteView::articleId)
                                .filter(Objects::nonNull)
                                .distinct()
                                .toList())
                        .stream()
                        .collect(Collectors.toMap(ArticleSummary::id, Function.identity()));
        List<QuoteHit> results = found.stream()
                .filter(quote -> printedIn.containsKey(quote.articleId()))
                .map(quote -> new QuoteHit(
                        quote,
                        QuoteHit.PrintedIn.of(Objects.requireNonNull(printedIn.get(quote.articleId()))),
                        Objects.requireNonNull(byId.get(quote.id())).highlights()))
                .toList();
        return listing(Subject.QUOTES, given, hits, results);
    }

    private static Map<Long, Hit> byId(Hits hits) {
        Map<Long, Hit> byId = new LinkedHashMap<>();
        hits.hits().forEach(hit -> byId.put(hit.id(), hit));
        return byId;
    }

    private static <T> Listing<T> listing(Subject subject, SearchParameters given, Hits hits, List<T> results) {
        return Pages.listing(hits.count(), results, hits.next(), hits.previous(), subject + given.identity());
    }
}
