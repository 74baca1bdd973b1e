package onrecord.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What a row of the table says about one quote; an aspect that is not written is not looked at. */
record ExpectedQuote(QuoteKind kind, List<String> words, Map<String, String> aspects) {

    static ExpectedQuote of(String line) {
        List<String> parts =
                Arrays.stream(line.split(" \\| ")).map(String::strip).toList();
        String[] kindAndWords = parts.getFirst().split(": ", 2);
        return new ExpectedQuote(
                QuoteKind.valueOf(kindAndWords[0]),
                Arrays.stream(kindAndWords[1].split(" \\|\\| "))
                        .map(ExpectedQuote::bare)
                        .toList(),
                parts.stream()
                        .skip(1)
                        .map(part -> part.split(": ", 2))
                        .collect(Collectors.toMap(part -> part[0], part -> part[1])));
    }

    /** Whether a comma or a full stop belongs to the words is the printer's business, not the speaker's. */
    private static String bare(String words) {
        return words.replaceAll("^[\\s,.:;]+|[\\s,.:;]+$", "");
    }

    void isFoundAs(FoundQuote found, String text) {
        assertThat(found.spans().stream().map(span -> bare(span.in(text)))).containsExactlyElementsOf(words);
        assertThat(found.kind()).isEqualTo(kind);
        FoundSpeaker speaker = found.speaker();
        aspects.forEach((aspect, value) -> {
            switch (aspect) {
                case "by" ->
                    assertThat(speaker == null ? "nobody" : speaker.name()).isEqualTo(value);
                case "is" -> assertThat(Objects.requireNonNull(speaker).kind()).isEqualTo(SpeakerKind.valueOf(value));
                case "title" ->
                    assertThat(Objects.requireNonNull(speaker).title()).isEqualTo(value);
                case "as" -> assertThat(in(text, found.mention())).isEqualTo(value);
                case "cue" -> assertThat(in(text, found.cue())).contains(value);
                case "via" -> assertThat(found.via()).containsExactly(value.split(", "));
                default -> throw new IllegalArgumentException("no such aspect of a quote: " + aspect);
            }
        });
    }

    private static String in(String text, @Nullable Span place) {
        return place == null ? "nothing" : place.in(text);
    }
}
