package onrecord.pages;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
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
import org.jspecify.annotations.Nullable;
import org.springframework.util.StringUtils;

/** How the pages say things; templates know it as {@code #say}. */
final class Wording {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);
    private static final Map<String, List<String>> SHORT_NAMES =
            Map.of("US", List.of("U.S.", "White House", "United States", "American"), "GB", List.of("UK", "British"));
    private static final List<String> OFFICES = List.of("the", "of", "and", "for", "ministry", "department", "office");

    /** 19 June 2023, in UTC. */
    public String day(Instant time) {
        return DAY.format(time.atOffset(ZoneOffset.UTC));
    }

    public String day(LocalDate date) {
        return DAY.format(date);
    }

    /** From the first day to the last, which may be the same. */
    public String between(LocalDate first, LocalDate last) {
        return first.equals(last) ? day(first) : day(first) + " – " + day(last);
    }

    /** 1 article, 23 articles, 1,234 articles. */
    public String count(long count, String noun) {
        return String.format(Locale.ENGLISH, "%,d %s%s", count, noun, count == 1 ? "" : "s");
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
            return to == null ? "" : "until " + day(to);
        }
        return to == null ? "since " + day(from) : day(from) + " – " + day(to);
    }

    /** What was asked for, as the end of a sentence that begins with what was found. */
    public String asked(SearchForm form) {
        return Stream.of(
                        form.one("similar").isEmpty() ? "" : "in nearly the same words",
                        form.one("q").isEmpty() ? "" : "matching " + inMarks(form.one("q")),
                        phrase(form.path().equals("/quotes") ? "by " : "quoting ", form.all("speaker"), " or "),
                        phrase("in ", form.all("outlet"), " or "),
                        phrase("tagged ", form.all("tag"), " and "),
                        phrase("of kind ", form.all("kind"), " or "),
                        phrase("in language ", form.all("language"), " or "),
                        date("from ", form.one("from")),
                        date("to ", form.one("to")))
                .filter(said -> !said.isEmpty())
                .collect(Collectors.joining(" "));
    }

    private static String inMarks(String query) {
        return query.contains("\"") ? query : "“" + query + "”";
    }

    /** A date that was not refused can be read. */
    private String date(String before, String given) {
        return given.isEmpty() ? "" : before + day(LocalDate.parse(given));
    }

    private static String phrase(String before, List<String> values, String between) {
        return values.isEmpty() ? "" : before + String.join(between, values);
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
        List<String> lands = country == null
                ? List.of("")
                : SHORT_NAMES.getOrDefault(
                        country, List.of(Locale.of("", country).getDisplayCountry(Locale.ENGLISH)));
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
