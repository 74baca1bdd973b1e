package onrecord.extraction;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** One span of a found quote, in the text it was found in: annotations are compared span by span. */
record FoundSpan(String text, FoundQuote quote, Span span) {

    static List<FoundSpan> of(String text, List<FoundQuote> quotes) {
        return quotes.stream()
                .flatMap(quote -> quote.spans().stream().map(span -> new FoundSpan(text, quote, span)))
                .toList();
    }

    /** Annotators know no blocks; one without marks is reported speech to them. */
    QuoteKind kind() {
        return quote.kind() == QuoteKind.BLOCK ? QuoteKind.INDIRECT : quote.kind();
    }

    @Nullable
    String mention() {
        Span mention = quote.mention();
        return mention == null ? null : mention.in(text);
    }

    @Nullable
    String name() {
        FoundSpeaker speaker = quote.speaker();
        return speaker == null ? null : speaker.name();
    }

    @Nullable
    String cue() {
        Span cue = quote.cue();
        return cue == null ? null : cue.in(text);
    }
}
