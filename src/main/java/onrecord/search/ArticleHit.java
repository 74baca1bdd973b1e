package onrecord.search;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import onrecord.article.ArticleSummary;
import onrecord.article.QuoteView;
import org.jspecify.annotations.Nullable;

/**
 * An article that answers a question.
 *
 * @param quotes when a speaker was asked for, the first of that speaker's quotes
 */
public record ArticleHit(
        @JsonUnwrapped ArticleSummary article,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<QuoteView> quotes,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Highlights highlights) {}
