package onrecord.search;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import onrecord.extraction.QuoteKind;
import onrecord.web.Cursor;
import org.jspecify.annotations.Nullable;

/**
 * A search, parsed and with all names resolved to ids.
 *
 * @param words what {@code q} asks for
 * @param speakers any of these; null for all speakers, empty for a name that nobody has
 * @param outlets any of these; null for all
 * @param from the first moment
 * @param until the first moment after
 * @param tags all of these
 * @param limit how many results a page has
 * @param cursor where the page begins
 */
public record Question(
        Subject subject,
        @Nullable Clause words,
        @Nullable Set<Long> speakers,
        @Nullable Set<Long> outlets,
        @Nullable Instant from,
        @Nullable Instant until,
        List<String> tags,
        List<String> languages,
        List<QuoteKind> kinds,
        Sort sort,
        int limit,
        @Nullable Cursor cursor,
        boolean highlight) {}
