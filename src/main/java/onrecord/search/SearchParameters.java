package onrecord.search;

import io.swagger.v3.oas.annotations.Parameter;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import onrecord.extraction.QuoteKind;
import onrecord.web.PlainText;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;

/** The parameters of every search: the same for the API and the page. */
public record SearchParameters(
        @Parameter(
                description = "Words, all of them; \"a phrase\", -without, OR, (groups), prefix*, \"near by\"~5,"
                        + " speaker:, outlet:, headline:, tag:, kind:")
        @PlainText
        @Nullable
        String q,

        @Parameter(description = "A speaker's name, alias or id; several are alternatives") @Size(max = 50)
        List<@Size(max = 300) @PlainText String> speaker,

        @Parameter(description = "An outlet's name or id; several are alternatives") @Size(max = 50)
        List<@Size(max = 300) @PlainText String> outlet,

        @Parameter(description = "The first day, in UTC") @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable
        LocalDate from,

        @Parameter(description = "The last day, in UTC") @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable
        LocalDate to,

        @Parameter(description = "A tag; several must all be there") @Size(max = 50)
        List<@Size(max = 100) @PlainText String> tag,

        @Parameter(description = "A language (BCP 47); several are alternatives") @Size(max = 50)
        List<@Size(max = 35) @PlainText String> language,

        @Parameter(description = "A kind of quote; several are alternatives")
        List<QuoteKind> kind,

        @Parameter(description = "Without it: relevance with q, else newest") @Nullable
        Sort sort,

        @Parameter(description = "Results a page, 20 without it") @Min(1) @Max(100) @Nullable
        Integer limit,

        @Parameter(description = "Where a page begins, from the answer before") @Size(max = 2000) @Nullable
        String cursor,

        @Parameter(description = "Show where the words of q stand") @Nullable
        Boolean highlight) {

    public SearchParameters(
            @Nullable String q,
            @Nullable List<String> speaker,
            @Nullable List<String> outlet,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            @Nullable List<String> tag,
            @Nullable List<String> language,
            @Nullable List<QuoteKind> kind,
            @Nullable Sort sort,
            @Nullable Integer limit,
            @Nullable String cursor,
            @Nullable Boolean highlight) {
        this.q = q == null || q.isBlank() ? null : q.strip();
        this.speaker = filled(speaker);
        this.outlet = filled(outlet);
        this.from = from;
        this.to = to;
        this.tag = filled(tag);
        this.language = filled(language);
        this.kind = kind == null ? List.of() : kind;
        this.sort = sort;
        this.limit = limit;
        this.cursor = cursor == null || cursor.isEmpty() ? null : cursor;
        this.highlight = highlight;
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

    /** The question without its page, to tell one list's cursors from another's. */
    String identity() {
        return String.join(
                "\u001f",
                List.of(
                        String.valueOf(q),
                        speaker.toString(),
                        outlet.toString(),
                        from == null ? "" : DateTimeFormatter.ISO_DATE.format(from),
                        to == null ? "" : DateTimeFormatter.ISO_DATE.format(to),
                        tag.toString(),
                        language.toString(),
                        kind.toString(),
                        sortOrDefault().name()));
    }
}
