package onrecord.search;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import onrecord.article.QuoteView;
import onrecord.search.source.PrintedIn;
import org.jspecify.annotations.Nullable;

/** A quote that answers a question, with where it was printed. */
public record QuoteHit(
        @JsonUnwrapped QuoteView quote,
        PrintedIn article,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Highlights highlights) {}
