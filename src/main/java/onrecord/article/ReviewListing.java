package onrecord.article;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import onrecord.web.Cursor;
import onrecord.web.Listing;
import onrecord.web.Pages;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Lists the quotes that have candidates, the latest recorded first; PostgreSQL answers, as the index knows no reviews. */
@Repository
class ReviewListing {

    private static final String QUESTION = "REVIEWS";
    private static final String COUNT = "select count(distinct quote_id) from quote_candidate";

    private static final String BELOW =
            "select distinct quote_id from quote_candidate where quote_id < ? order by quote_id desc limit ?";

    private static final String ABOVE =
            "select distinct quote_id from quote_candidate where quote_id > ? order by quote_id limit ?";

    private final JdbcClient jdbc;
    private final QuoteReader quotes;
    private final ArticleReader articles;

    ReviewListing(JdbcClient jdbc, QuoteReader quotes, ArticleReader articles) {
        this.jdbc = jdbc;
        this.quotes = quotes;
        this.articles = articles;
    }

    Listing<Review> page(int limit, @Nullable String given) {
        Cursor cursor = given == null
                ? new Cursor(false, List.of(Long.toString(Long.MAX_VALUE)))
                : Cursor.read(given, QUESTION, 1);
        List<Long> found = new ArrayList<>(jdbc.sql(cursor.backwards() ? ABOVE : BELOW)
                .params(cursor.number(0), limit + 1)
                .query(Long.class)
                .list());
        boolean more = found.size() > limit;
        List<Long> page = found.subList(0, Math.min(limit, found.size()));
        if (cursor.backwards()) {
            Collections.reverse(page);
        }
        boolean after = cursor.backwards() || more;
        boolean before = cursor.backwards() ? more : given != null;
        return Pages.listing(
                jdbc.sql(COUNT).query(Long.class).single(),
                reviews(page),
                after && !page.isEmpty() ? at(page.getLast(), false) : null,
                before && !page.isEmpty() ? at(page.getFirst(), true) : null,
                QUESTION);
    }

    private List<Review> reviews(List<Long> ids) {
        List<QuoteView> found = quotes.byIds(ids);
        Map<Long, ArticleSummary> printedIn =
                articles
                        .byIds(found.stream()
                                .map(QuoteView::articleId)
                                .distinct()
                                .toList())
                        .stream()
                        .collect(Collectors.toMap(ArticleSummary::id, Function.identity()));
        return found.stream()
                .filter(quote -> printedIn.containsKey(quote.articleId()))
                .map(quote -> new Review(quote, Objects.requireNonNull(printedIn.get(quote.articleId()))))
                .toList();
    }

    private static Cursor at(long quote, boolean backwards) {
        return new Cursor(backwards, List.of(Long.toString(quote)));
    }
}
