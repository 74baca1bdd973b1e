package onrecord.article;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An article with its quotes, as readers see it. */
public record ArticleView(
        long id,
        @Nullable String url,
        String headline,
        String body,
        Instant publishedAt,
        @Nullable String outlet,
        @Nullable String byline,
        @Nullable String language,
        List<String> tags,
        int revision,
        Instant updatedAt,
        List<QuoteView> quotes) {

    ArticleView with(List<QuoteView> found) {
        return new ArticleView(
                id, url, headline, body, publishedAt, outlet, byline, language, tags, revision, updatedAt, found);
    }

    /** What an editor may change, as it is now. */
    NewArticle asGiven() {
        return new NewArticle(url, headline, body, publishedAt, outlet, byline, language, tags, null);
    }
}
