package onrecord.search;

import io.swagger.v3.oas.annotations.Parameter;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import onrecord.extraction.QuoteKind;
import onrecord.web.LanguageTag;
import onrecord.web.PlainText;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.web.bind.annotation.BindParam;

/** The parameters of every search: the same for the API and the page. */
public record SearchParameters(
        @Parameter(
                description =
                        "Words, all of them, whatever their number and tense, case and accents (but US, UN or WHO in"
                                + " capitals are just the abbreviation); \"a phrase\", -without,"
                                + " OR (in capitals), (groups), prefix*, \"near by\"~5, exact:word or exact:\"a phrase\" in"
                                + " just this form, headline:word, and speaker:, outlet:, tag:, kind: (direct, mixed, indirect,"
                                + " block), date: (2023, 2023-06 or 2023-06-19, in UTC), each with a word, a \"phrase\" or"
                                + " (several OR alternatives). A mistake is answered with its position and a hint",
                example = "military (channels OR lines) -trade headline:Beijing date:2023-06")
        @PlainText
        @Nullable
        String q,

        @Parameter(description = "A speaker's name, alias or id; several are alternatives") @Size(max = 50)
        List<@Size(max = 300) @PlainText String> speaker,

        @Parameter(
                name = "speaker.country",
                description = "A country (ISO 3166 alpha-2) that a speaker held an office of on the article's date;"
                        + " several are alternatives. country is the same")
        @BindParam("speaker.country")
        @Size(max = 50)
        List<@CountryCode String> speakerCountry,

        @Parameter(
                name = "speaker.role",
                description = "Words of the office, its title and organization, that a speaker held on the article's"
                        + " date; several are alternatives")
        @BindParam("speaker.role")
        @Size(max = 50)
        List<@Size(max = 300) @PlainText String> speakerRole,

        @Parameter(description = "An outlet's name or id; several are alternatives") @Size(max = 50)
        List<@Size(max = 300) @PlainText String> outlet,

        @Parameter(description = "The first day, in UTC") @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable
        LocalDate from,

        @Parameter(description = "The last day, in UTC") @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable
        LocalDate to,

        @Parameter(description = "A tag; several must all be there") @Size(max = 50)
        List<@Size(max = 100) @PlainText String> tag,

        @Parameter(description = "A language (BCP 47); several are alternatives") @Size(max = 50)
        List<@LanguageTag String> language,

        @Parameter(description = "A kind of quote; several are alternatives")
        List<QuoteKind> kind,

        @Parameter(description = "The same as speaker.country") @Size(max = 50)
        List<@CountryCode String> country,

        @Parameter(description = "true: quotes of named speakers; false: of anonymous ones") @Nullable
        Boolean onRecord,

        @Parameter(description = "Words of the name of who relayed a quote; several are alternatives") @Size(max = 50)
        List<@Size(max = 300) @PlainText String> via,

        @Parameter(description = "Without it: relevance with q, else newest") @Nullable
        Sort sort,

        @Parameter(description = "Results a page, 20 without it") @Min(1) @Max(100) @Nullable
        Integer limit,

        @Parameter(description = "Where a page begins, from the answer before") @Size(max = 2000) @Nullable
        String cursor,

        @Parameter(description = "Show where the words of q stand") @Nullable
        Boolean highlight,

        @Parameter(
                description = "exact: count all results. Without it more than 1,000 may be counted as at least that"
                        + " many; countType says so")
        @Nullable
        Count count,

        @Parameter(
                description = "Count all results by this, too; several are several counts. A value, sent as the"
                        + " parameter of the same name where that was not given yet, finds as many (a year or"
                        + " month as date: in q, or as from and to). Of speakers, outlets and tags the 20 most frequent come;"
                        + " the spellings of a tag are one tag, and a language is counted without its region")
        List<Facet> facet) {

    /** How results are counted. */
    public enum Count {
        EXACT
    }

    public SearchParameters {
        q = q == null || q.isBlank() ? null : q.stripTrailing(); // places count from the first sign that was sent
        speaker = filled(speaker);
        speakerCountry = filled(speakerCountry);
        speakerRole = filled(speakerRole);
        outlet = filled(outlet);
        tag = filled(tag);
        language = filled(language);
        kind = kind == null ? List.of() : kind;
        country = filled(country);
        via = filled(via);
        cursor = cursor == null || cursor.isEmpty() ? null : cursor;
        facet = facet == null ? List.of() : facet.stream().distinct().toList();
    }

    /** What somebody said, the newest first. */
    public static SearchParameters saidBy(long speaker, @Nullable String cursor) {
        List<String> any = List.of();
        return new SearchParameters(
                null,
                List.of("" + speaker),
                any,
                any,
                any,
                null,
                null,
                any,
                any,
                List.of(),
                any,
                null,
                any,
                Sort.NEWEST,
                null,
                cursor,
                null,
                null,
                List.of());
    }

    /** The same question, asking where its words stand, and how all results spread. */
    public SearchParameters onAPage(List<Facet> spread) {
        return new SearchParameters(
                q,
                speaker,
                speakerCountry,
                speakerRole,
                outlet,
                from,
                to,
                tag,
                language,
                kind,
                country,
                onRecord,
                via,
                sort,
                limit,
                cursor,
                q != null,
                count,
                spread);
    }

    /** A form sends the fields nobody filled in, too. */
    private static List<String> filled(@Nullable List<String> values) {
        return values == null
                ? List.of()
                : values.stream().filter(value -> !value.isBlank()).toList();
    }

    int limitOrDefault() {
        return limit == null ? 20 : limit;
    }

    Sort sortOrDefault() {
        if (sort != null) {
            return q == null && sort == Sort.RELEVANCE ? Sort.NEWEST : sort;
        }
        return q == null ? Sort.NEWEST : Sort.RELEVANCE;
    }

    /** The countries under either name. */
    List<String> countries() {
        return Stream.concat(speakerCountry.stream(), country.stream()).toList();
    }

    /** The question without its page, to tell one list's cursors from another's. */
    String identity() {
        return Stream.of(
                        q,
                        speaker,
                        countries(),
                        speakerRole,
                        outlet,
                        from,
                        to,
                        tag,
                        language,
                        kind,
                        onRecord,
                        via,
                        sortOrDefault())
                .map(Objects::toString)
                .collect(Collectors.joining("\u001f"));
    }
}
