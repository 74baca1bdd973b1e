package onrecord.article;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import onrecord.extraction.QuoteKind;
import onrecord.extraction.Span;
import onrecord.web.InvalidRequest;
import org.jspecify.annotations.Nullable;

/**
 * A quote as an editor or another system gives it.
 *
 * @param articleId the article, where the address does not already say it
 * @param text may be left out; where it is sent, it must be the words at the spans
 * @param spans in the order of the text, not overlapping
 * @param confidence from 0 to 1; 1 where nothing is said
 * @param status {@code confirmed} where nothing is said: whoever gives a quote vouches for it
 */
@JsonIgnoreProperties({"id", "article", "candidates"})
public record NewQuote(
        @Nullable Long articleId,
        @Nullable String text,
        @NotNull QuoteKind kind,
        @NotEmpty @Size(max = 1000) List<@Valid @NotNull Place> spans,
        @Valid @Nullable Place cue,
        @Valid @Nullable GivenSpeaker speaker,
        @Valid @Nullable Place mention,
        @Size(max = 10) List<@Valid @NotNull Relay> via,
        @DecimalMin("0") @DecimalMax("1") @Nullable Double confidence,
        QuoteStatus status) {

    public NewQuote(
            @Nullable Long articleId,
            @Nullable String text,
            QuoteKind kind,
            List<Place> spans,
            @Nullable Place cue,
            @Nullable GivenSpeaker speaker,
            @Nullable Place mention,
            @Nullable List<Relay> via,
            @Nullable Double confidence,
            @Nullable QuoteStatus status) {
        this.articleId = articleId;
        this.text = text;
        this.kind = kind;
        this.spans = spans;
        this.cue = cue;
        this.speaker = speaker;
        this.mention = mention;
        this.via = via == null ? List.of() : via;
        this.confidence = confidence;
        this.status = status == null ? QuoteStatus.CONFIRMED : status;
    }

    /** The same quote with another status. */
    NewQuote as(QuoteStatus status) {
        return new NewQuote(articleId, text, kind, spans, cue, speaker, mention, via, confidence, status);
    }

    /** The same quote, read as a change of one that had this speaker. */
    NewQuote changing(QuoteView.@Nullable QuotedSpeaker before) {
        GivenSpeaker meant = speaker == null ? null : speaker.changedFrom(before);
        return new NewQuote(articleId, text, kind, spans, cue, meant, mention, via, confidence, status);
    }

    List<Span> places() {
        return spans.stream().map(Place::span).toList();
    }

    List<String> relays() {
        return via.stream().map(Relay::name).toList();
    }

    @Nullable
    String statedTitle() {
        return speaker == null || speaker.role() == null ? null : speaker.role().title();
    }

    String wordsIn(String body) {
        return String.join(" ", places().stream().map(span -> span.in(body)).toList());
    }

    /**
     * Refuses places that are not in the text.
     *
     * @param field the name of this quote in the request
     */
    void requireInside(String body, String field) {
        int end = 0;
        for (Place span : spans) {
            if (span.start() <= end && end > 0) {
                throw new InvalidRequest(field + "spans", "must be in the order of the text and stand apart");
            }
            end = span.end();
        }
        List<Place> all = Stream.concat(spans.stream(), Stream.of(cue, mention).filter(Objects::nonNull))
                .toList();
        if (!all.stream().allMatch(place -> place.end() <= body.length())) {
            throw new InvalidRequest(
                    field + "spans", "must not reach beyond the body of " + body.length() + " characters");
        }
        if (all.stream().anyMatch(place -> splitsPair(body, place.start()) || splitsPair(body, place.end()))) {
            throw new InvalidRequest(field + "spans", "must not cut a surrogate pair in two");
        }
        if (wordsIn(body).isBlank()) {
            throw new InvalidRequest(field + "spans", "must hold words");
        }
        if (text != null && !text.equals(wordsIn(body))) {
            throw new InvalidRequest(field + "text", "does not stand at these spans of the body");
        }
    }

    private static boolean splitsPair(String body, int offset) {
        return offset > 0
                && offset < body.length()
                && Character.isSurrogatePair(body.charAt(offset - 1), body.charAt(offset));
    }
}
