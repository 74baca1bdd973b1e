package onrecord.search;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import onrecord.article.ArticleSummary;
import onrecord.article.QuoteView;
import org.jspecify.annotations.Nullable;

/** A quote that answers a question, with where it was printed. */
public record QuoteHit(
        @JsonUnwrapped QuoteView quote,
        PrintedIn article,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Highlights highlights) {

    /** The article of a quote. */
    public record PrintedIn(
            long id,
            @Nullable String url,
            String headline,
            Instant publishedAt,
            @Nullable String outlet) {

        static PrintedIn of(ArticleSummary article) {
            return new PrintedIn(
                    article.id(), article.url(), article.headline(), article.publishedAt(), article.outlet());
        }
    }
}
