package onrecord.search.source;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** The article of a quote. */
public record PrintedIn(
        long id,
        @Nullable String url,
        String headline,
        Instant publishedAt,
        @Nullable String outlet) {

    /** The same article, published by this outlet. */
    public PrintedIn by(@Nullable String name) {
        return new PrintedIn(id, url, headline, publishedAt, name);
    }
}
