package onrecord.extraction;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one speaker says at one place of a text. One utterance split around its cue, or over paragraphs, is one quote
 * with several spans.
 *
 * @param spans the words, without the enclosing quotation marks; in order, not overlapping, never empty
 * @param cue the reporting words, such as "admitted to reporters"
 * @param speaker who speaks, or null where the text does not tell
 * @param mention how the text names the speaker at this place: "he", "the retired general"
 * @param via who relayed the words, nearest first: the outlet spoken to, the agency quoting
 * @param confidence from 0 to 1: the share of quotes with this value that are right
 */
public record FoundQuote(
        QuoteKind kind,
        List<Span> spans,
        @Nullable Span cue,
        @Nullable FoundSpeaker speaker,
        @Nullable Span mention,
        List<String> via,
        double confidence) {

    public FoundQuote {
        spans = List.copyOf(spans);
        via = List.copyOf(via);
    }

    /** The words of this quote in the text it was found in; spans are joined by a space. */
    public String text(String text) {
        return String.join(" ", spans.stream().map(span -> span.in(text)).toList());
    }
}
