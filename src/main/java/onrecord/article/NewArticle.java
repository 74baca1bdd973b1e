package onrecord.article;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import onrecord.web.LanguageTag;
import onrecord.web.PlainText;
import org.jspecify.annotations.Nullable;

/**
 * An article as it is sent; what the service adds by itself may be sent back and is passed over.
 *
 * @param url where it was published; no two articles have the same
 * @param language BCP 47
 * @param quotes taken as given; without them the service finds the quotes itself
 */
@JsonIgnoreProperties({"id", "revision", "updatedAt"})
public record NewArticle(
        @Size(max = 2000)
        @Pattern(regexp = "https?://[!-~]+", message = "must be a web address such as https://example.org/news")
        @PlainText
        @Nullable
        String url,

        @NotBlank @Size(max = 1000) @PlainText String headline,
        @NotBlank @Size(max = MAX_BODY) @PlainText String body,
        @NotNull @InSearchableYears Instant publishedAt,

        @Size(min = 1, max = 200)
        @PlainText
        @Pattern(regexp = ".*[\\p{L}\\p{N}].*", message = "must hold a letter or a digit")
        @Nullable
        String outlet,

        @Size(max = 2000) @PlainText @Nullable String byline,

        @LanguageTag @Nullable String language,

        @Size(max = 50) List<@NotBlank @Size(max = 100) @PlainText String> tags,
        @Size(max = 10_000) @Nullable List<@Valid @NotNull NewQuote> quotes) {

    /** The longest body, in UTF-16 code units. */
    public static final int MAX_BODY = 1_000_000;

    public NewArticle(
            @Nullable String url,
            String headline,
            String body,
            Instant publishedAt,
            @Nullable String outlet,
            @Nullable String byline,
            @Nullable String language,
            @Nullable List<String> tags,
            @Nullable List<NewQuote> quotes) {
        this.url = url == null ? null : CanonicalUrl.of(url);
        this.headline = headline;
        this.body = body;
        this.publishedAt = publishedAt;
        this.outlet = outlet;
        this.byline = byline;
        this.language = language;
        this.tags = tags == null
                ? List.of()
                : tags.stream().map(String::strip).distinct().toList();
        this.quotes = quotes;
    }
}
