package onrecord.article;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import onrecord.extraction.FoundQuote;
import onrecord.extraction.QuoteKind;
import onrecord.extraction.Span;
import onrecord.speaker.SpeakerKind;
import org.jspecify.annotations.Nullable;

/**
 * A quote as readers see it.
 *
 * @param id none where nothing was stored
 * @param text the words; spans are joined by a space
 * @param mention how the article names the speaker here
 * @param via who relayed the words
 * @param confidence from 0 to 1
 * @param candidates known speakers who may be the one meant, until an editor decides
 */
public record QuoteView(
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Long id,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Long articleId,
        String text,
        QuoteKind kind,
        List<Place> spans,
        @Nullable Place cue,
        @Nullable QuotedSpeaker speaker,
        @Nullable Place mention,
        List<Relay> via,
        double confidence,
        QuoteStatus status,

        @JsonInclude(JsonInclude.Include.NON_EMPTY)
        @Schema(
                description = "Known speakers who may be the one meant; only while the quote awaits an editor's"
                        + " decision. Each with the role held on the article's date.")
        List<QuotedSpeaker> candidates) {

    public QuoteView {
        candidates = candidates == null ? List.of() : candidates; // left out of JSON where there are none
    }

    /** Who speaks, and in what capacity. */
    public record QuotedSpeaker(
            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            Long id,

            String name,
            SpeakerKind kind,
            @Nullable StatedRole role) {}

    /** The same quote with other names for who says it. */
    public QuoteView spokenBy(@Nullable QuotedSpeaker named, List<QuotedSpeaker> namedCandidates) {
        return new QuoteView(
                id, articleId, text, kind, spans, cue, named, mention, via, confidence, status, namedCandidates);
    }

    /** What an editor may change, as it is now; the stated title goes with its speaker, so it is not repeated. */
    NewQuote asGiven() {
        GivenSpeaker given =
                speaker == null ? null : new GivenSpeaker(speaker.id(), speaker.name(), speaker.kind(), null);
        return new NewQuote(articleId, null, kind, spans, cue, given, mention, via, confidence, status);
    }

    /** A quote just found in a text, not stored. */
    public static QuoteView of(FoundQuote found, String text) {
        return new QuoteView(
                null,
                null,
                found.text(text),
                found.kind(),
                found.spans().stream().map(Place::of).toList(),
                place(found.cue(), text),
                found.speaker() == null
                        ? null
                        : new QuotedSpeaker(
                                null,
                                found.speaker().name(),
                                SpeakerKind.valueOf(found.speaker().kind().name()),
                                found.speaker().title() == null
                                        ? null
                                        : new StatedRole(found.speaker().title(), null, null)),
                place(found.mention(), text),
                found.via().stream().map(Relay::new).toList(),
                found.confidence(),
                QuoteStatus.EXTRACTED,
                List.of());
    }

    private static @Nullable Place place(@Nullable Span span, String text) {
        return span == null ? null : Place.of(span, span.in(text));
    }
}
