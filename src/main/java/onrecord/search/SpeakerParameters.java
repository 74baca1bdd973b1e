package onrecord.search;

import io.swagger.v3.oas.annotations.Parameter;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import onrecord.web.InvalidRequest;
import onrecord.web.LanguageTag;
import onrecord.web.PlainText;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.web.bind.annotation.BindParam;

/** The parameters of a search for speakers: by name, or with {@code sort=quotes} by what they said. */
public record SpeakerParameters(
        @Parameter(
                description = "Beginnings of words in a name or alias, all of them, whatever the case and accents;"
                        + " \"a phrase\" of whole words, -without, OR, (groups), kind:person. With sort=quotes instead"
                        + " the words of quotes, in the language that q has on /quotes",
                example = "wang -kind:organization")
        @PlainText
        @Nullable
        String q,

        @Parameter(
                description =
                        "A kind of speaker; several are alternatives. With sort=quotes also a kind of quote, which"
                                + " narrows the quotes that count")
        List<EitherKind> kind,

        @Parameter(
                description = "Without it: relevance with q, else name. quotes: who says most of what q and the filters"
                        + " ask of quotes, with quoteCount, firstSaid and lastSaid")
        @Nullable
        SpeakerSort sort,

        @Parameter(description = "With sort=quotes: these speakers alone, as on /quotes") @Size(max = 50)
        List<@Size(max = 300) @PlainText String> speaker,

        @Parameter(name = "speaker.country", description = "With sort=quotes: as on /quotes")
        @BindParam("speaker.country")
        @Size(max = 50)
        List<@CountryCode String> speakerCountry,

        @Parameter(name = "speaker.role", description = "With sort=quotes: as on /quotes")
        @BindParam("speaker.role")
        @Size(max = 50)
        List<@Size(max = 300) @PlainText String> speakerRole,

        @Parameter(description = "With sort=quotes: as on /quotes") @Size(max = 50)
        List<@Size(max = 300) @PlainText String> outlet,

        @Parameter(description = "With sort=quotes: the first day, in UTC")
        @DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
        @Nullable
        LocalDate from,

        @Parameter(description = "With sort=quotes: the last day, in UTC")
        @DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
        @Nullable
        LocalDate to,

        @Parameter(description = "With sort=quotes: as on /quotes") @Size(max = 50)
        List<@Size(max = 100) @PlainText String> tag,

        @Parameter(description = "With sort=quotes: as on /quotes") @Size(max = 50)
        List<@LanguageTag String> language,

        @Parameter(description = "With sort=quotes: as on /quotes") @Size(max = 50)
        List<@CountryCode String> country,

        @Parameter(description = "With sort=quotes: as on /quotes") @Nullable
        Boolean onRecord,

        @Parameter(description = "With sort=quotes: as on /quotes") @Size(max = 50)
        List<@Size(max = 300) @PlainText String> via,

        @Parameter(description = "Results a page, 20 without it") @Min(1) @Max(100) @Nullable
        Integer limit,

        @Parameter(description = "Where a page begins, from the answer before") @Size(max = 2000) @Nullable
        String cursor) {

    public SpeakerParameters {
        q = q == null || q.isBlank() ? null : q.stripTrailing(); // places count from the first sign that was sent
        kind = kind == null ? List.of() : kind;
        cursor = cursor == null || cursor.isEmpty() ? null : cursor;
    }

    SpeakerSort sortOrDefault() {
        if (sort == SpeakerSort.QUOTES) {
            return sort;
        }
        return q == null || sort == SpeakerSort.NAME ? SpeakerSort.NAME : SpeakerSort.RELEVANCE;
    }

    int limitOrDefault() {
        return limit == null ? 20 : limit;
    }

    /** What {@code sort=quotes} asks of quotes. */
    SearchParameters ofQuotes() {
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
                EitherKind.ofQuotes(kind),
                country,
                onRecord,
                via,
                null,
                limit,
                cursor,
                null,
                null,
                List.of());
    }

    /** Names have no days and outlets: such a filter must not silently do nothing. */
    void requireNoneOfQuotes() {
        if (!EitherKind.ofQuotes(kind).isEmpty()) {
            throw new InvalidRequest("kind", "must be a kind of speaker, unless sort=quotes");
        }
        SearchParameters narrowed = ofQuotes();
        Stream.of(
                        narrowed.speaker().isEmpty() ? "" : "speaker",
                        narrowed.speakerCountry().isEmpty() ? "" : "speaker.country",
                        narrowed.speakerRole().isEmpty() ? "" : "speaker.role",
                        narrowed.outlet().isEmpty() ? "" : "outlet",
                        from == null ? "" : "from",
                        to == null ? "" : "to",
                        narrowed.tag().isEmpty() ? "" : "tag",
                        narrowed.language().isEmpty() ? "" : "language",
                        narrowed.country().isEmpty() ? "" : "country",
                        onRecord == null ? "" : "onRecord",
                        narrowed.via().isEmpty() ? "" : "via")
                .filter(field -> !field.isEmpty())
                .findFirst()
                .ifPresent(field -> {
                    throw new InvalidRequest(field, "narrows quotes; add sort=quotes to ask who says them");
                });
    }

    String identity() {
        return "SPEAKERS" + kind + sortOrDefault() + ofQuotes().identity();
    }
}
