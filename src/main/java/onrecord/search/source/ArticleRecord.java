package onrecord.search.source;

import java.util.stream.Stream;
import onrecord.article.ArticleSummary;
import onrecord.article.ArticleSummary.SummarizedSpeaker;
import org.jspecify.annotations.Nullable;

/** An article as the index keeps it for lists; the outlet is known by its id alone. */
public record ArticleRecord(@Nullable Long outletId, ArticleSummary article) {

    /** Everybody it names. */
    public Stream<Long> speakers() {
        return article.speakers().stream().map(SummarizedSpeaker::id);
    }

    /** The article with the names of today. */
    public ArticleSummary named(CurrentNames names) {
        return new ArticleSummary(
                article.id(),
                article.url(),
                article.headline(),
                article.publishedAt(),
                names.outlet(outletId),
                article.byline(),
                article.language(),
                article.tags(),
                article.quoteCount(),
                article.speakers().stream().map(names::of).toList());
    }
}
