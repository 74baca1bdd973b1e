package onrecord.pages;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import onrecord.article.QuoteView;
import onrecord.article.StatedRole;
import onrecord.search.Highlights;
import onrecord.speaker.Role;
import onrecord.web.Listing;
import org.jspecify.annotations.Nullable;
import org.springframework.util.StringUtils;

/** How the pages say things; templates know it as {@code #say}. */
final class Wording {

    private static final Map<String, List<String>> SHORT_NAMES =
            Map.of("US", List.of("U.S.", "White House", "United States", "American"), "GB", List.of("UK", "British"));
    private static final List<String> OFFICES = List.of("the", "of", "and", "for", "ministry", "department", "office");

    /** 19 June 2023, in UTC. */
    public String day(Instant time) {
        return Dates.DAY.format(time.atOffset(ZoneOffset.UTC));
    }

    public String between(LocalDate first, LocalDate last) {
        return Dates.between(first, last);
    }

    static String country(String code) {
        return Locale.of("", code).getDisplayCountry(Locale.ENGLISH);
    }

    /** The name of a language; what is none is said as it is. */
    static String language(String tag) {
        String name = Locale.forLanguageTag(tag).getDisplayName(Locale.ENGLISH);
        return name.isEmpty() ? tag : name;
    }

    /** 1 article, 23 articles, 1,234 articles. */
    public String count(long count, String noun) {
        return number(count) + " " + noun + (count == 1 ? "" : "s");
    }

    public String number(long count) {
        return String.format(Locale.ENGLISH, "%,d", count);
    }

    /** How many were found, or that there are more than were counted. */
    public String count(Listing<?> found, String noun) {
        return (found.countType() == Listing.CountType.EXACT ? "" : "more than ") + count(found.count(), noun);
    }

    /** An office with its organization and country, each only where it tells something new. */
    public String role(StatedRole role) {
        return role(role.title(), role.organization(), role.country());
    }

    public String role(Role role) {
        return role(role.title(), role.organization(), role.country());
    }

    /** Since when and until when, as far as it is known. */
    public String term(Role role) {
        LocalDate from = role.from();
        LocalDate to = role.to();
        if (from == null) {
            return to == null ? "" : "until " + Dates.day(to);
        }
        return to == null ? "since " + Dates.day(from) : Dates.between(from, to);
    }

    /** What was asked for, for the title of the page. */
    public String asked(SearchForm form, List<Chip> chips) {
        String q = form.one("q");
        return Stream.concat(
                        q.isEmpty() ? Stream.empty() : Stream.of(inMarks(q)),
                        chips.stream().map(Chip::value))
                .collect(Collectors.joining(" · "));
    }

    /** A query in quotation marks, unless it brings some. */
    public String inMarks(String query) {
        return query.contains("\"") ? query : "“" + query + "”";
    }

    /** The kind of a quote, and who relayed it. */
    public String how(QuoteView quote) {
        return Said.how(Stream.of(quote));
    }

    public List<Said> bySpeaker(List<QuoteView> quotes) {
        return Said.bySpeaker(quotes);
    }

    /** The address, if it leads to the web and nowhere else. */
    public @Nullable String webAddress(@Nullable String url) {
        return url != null && url.matches("(?i)https?://.*") ? url : null;
    }

    /** The host of a web address without its www. */
    public String host(String url) {
        try {
            return Objects.requireNonNullElse(URI.create(url).getHost(), url).replaceFirst("^www\\.", "");
        } catch (IllegalArgumentException unusual) {
            return url.replaceFirst("(?i)^https?://([^/]*).*", "$1");
        }
    }

    public String beginning(String text) {
        return Highlighted.beginning(text, 45);
    }

    public List<Highlighted.Piece> headline(String headline, @Nullable Highlights found) {
        return Highlighted.whole(headline, found == null ? List.of() : found.headline());
    }

    public List<Highlighted.Piece> quote(String text, @Nullable Highlights found) {
        return Highlighted.abridged(text, found == null ? List.of() : found.text());
    }

    public List<List<Highlighted.Piece>> excerpts(@Nullable Highlights found) {
        return found == null
                ? List.of()
                : found.text().stream().map(Highlighted::excerpt).toList();
    }

    private static String role(@Nullable String title, @Nullable String organization, @Nullable String country) {
        String said = Stream.of(title, tellsMore(organization, title) ? organization : null)
                .filter(Objects::nonNull)
                .collect(Collectors.joining(", "));
        List<String> lands =
                country == null ? List.of("") : SHORT_NAMES.getOrDefault(country, List.of(country(country)));
        boolean told = lands.stream().anyMatch(said::contains);
        return StringUtils.capitalize(told ? said : said.isEmpty() ? lands.getFirst() : said + ", " + lands.getFirst());
    }

    private static boolean tellsMore(@Nullable String organization, @Nullable String title) {
        if (organization == null || title == null) {
            return organization != null;
        }
        List<String> told = words(title);
        return words(organization).stream().anyMatch(word -> !told.contains(word) && !OFFICES.contains(word));
    }

    private static List<String> words(String text) {
        return Arrays.asList(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}.]+"));
    }
}
