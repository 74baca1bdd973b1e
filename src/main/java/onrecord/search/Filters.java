package onrecord.search;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import onrecord.extraction.QuoteKind;
import org.jspecify.annotations.Nullable;

/**
 * What a search is narrowed to, with all names resolved to ids. An article is let through when its quotes together have
 * what is asked for, a quote when it has all of it itself.
 *
 * @param speakers any of these; null for all speakers, empty for a name that nobody has
 * @param outlets any of these; null for all
 * @param from the first moment
 * @param until the first moment after
 * @param tags all of these
 * @param languages any of these
 * @param kinds any of these
 * @param countries any of these, of offices held on the article's date
 * @param roles any of these: words of such an office's title and organization
 * @param onRecord true for named speakers, false for anonymous ones, null for both
 * @param via any of these: words of the name of who relayed a quote
 */
public record Filters(
        @Nullable Set<Long> speakers,
        @Nullable Set<Long> outlets,
        @Nullable Instant from,
        @Nullable Instant until,
        List<String> tags,
        List<String> languages,
        List<QuoteKind> kinds,
        List<String> countries,
        List<String> roles,
        @Nullable Boolean onRecord,
        List<String> via) {}
