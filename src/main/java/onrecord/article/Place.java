package onrecord.article;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Min;
import onrecord.extraction.Span;
import org.jspecify.annotations.Nullable;

/**
 * A place in an article's body.
 *
 * @param start the first character, in UTF-16 code units
 * @param end one past the last character, in UTF-16 code units
 * @param text the characters there; left out where they are told elsewhere, passed over when sent
 */
public record Place(
        @Min(0) int start,
        int end,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String text) {

    static Place of(Span span) {
        return new Place(span.start(), span.end(), null);
    }

    static @Nullable Place of(@Nullable Span span, @Nullable String text) {
        return span == null ? null : new Place(span.start(), span.end(), text);
    }

    @AssertTrue(message = "must end after it starts")
    boolean isInOrder() {
        return end > start;
    }

    Span span() {
        return new Span(start, end);
    }
}
