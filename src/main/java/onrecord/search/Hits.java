package onrecord.search;

import java.util.List;
import onrecord.web.Cursor;
import org.jspecify.annotations.Nullable;

/**
 * What the engine answers.
 *
 * @param count of all results, on all pages; exact
 * @param next where the next page begins, or null on the last
 * @param previous where the page before ends, or null on the first
 */
public record Hits(
        long count,
        List<Hit> hits,
        @Nullable Cursor next,
        @Nullable Cursor previous) {

    /** One result. */
    public record Hit(long id, @Nullable Highlights highlights) {}
}
