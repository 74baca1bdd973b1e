package onrecord.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** A whole article of ours: six people, one nameless official, quotes of every kind, words in marks that are none. */
class QuoteExtractorTests {
    private final String article = read("strait-talks.txt");
    private final List<FoundQuote> quotes = new QuoteExtractor().extract(article);

    @Test
    void joinsWhatIsSplitAroundTheCue() {
        assertThat(speakerOf("We did not come here to celebrate,")).isEqualTo("Ana Duarte");
        assertThat(quote("because that is when accidents happen.").spans()).hasSize(2);
    }

    @Test
    void leadsTheRetiredGeneralBackToHisName() {
        assertThat(speakerOf("I called that number four times in my career,")).isEqualTo("Robert Kessler");
        assertThat(mentionOf("I called that number four times in my career,")).isEqualTo("the retired general");
        assertThat(quote("I called that number four times in my career,").via()).containsExactly("Radio Castel");
    }

    @Test
    void keepsAQuoteOverParagraphsTogether() {
        FoundQuote quote = quote("Somebody should open the drawer.");
        assertThat(quote.spans()).hasSize(4);
        assertThat(speakerOf("Somebody should open the drawer.")).isEqualTo("Robert Kessler");
    }

    @Test
    void readsThePassageAfterAColonAsABlock() {
        FoundQuote block = quotes.stream()
                .filter(quote -> quote.kind() == QuoteKind.BLOCK)
                .findFirst()
                .orElseThrow();
        assertThat(block.text(article)).startsWith("The minister flew eleven").endsWith("made on this trip.");
        assertThat(Objects.requireNonNull(block.speaker()).name()).isEqualTo("Paul Whitcombe");
    }

    @Test
    void keepsANamelessOfficialApart() {
        FoundSpeaker official = Objects.requireNonNull(quote("There is a text,").speaker());
        assertThat(official.kind()).isEqualTo(SpeakerKind.ANONYMOUS);
        assertThat(official.name()).isEqualTo("a senior Castelmare defense official");
        FoundQuote told = quotes.stream()
                .filter(quote -> quote.via().contains("Reuters"))
                .findFirst()
                .orElseThrow();
        assertThat(told.speaker()).isEqualTo(official);
    }

    @Test
    void leavesScareQuotesAndTitlesAlone() {
        assertThat(quotes).noneMatch(quote -> quote.text(article).contains("balloon affair"));
        assertThat(quotes).noneMatch(quote -> quote.text(article).contains("thaw"));
        assertThat(quotes).noneMatch(quote -> quote.text(article).contains("The Long Winter"));
    }

    @Test
    void followsPronounsOverParagraphs() {
        assertThat(speakerOf("Never say never,")).isEqualTo("Mirela Ostrow");
        assertThat(speakerOf("Come back when the ice is gone.")).isEqualTo("Viktor Halloran");
        assertThat(speakerOf("is a reason to talk and not a reason to wait.")).isEqualTo("Ana Duarte");
    }

    private FoundQuote quote(String words) {
        return quotes.stream()
                .filter(quote ->
                        quote.spans().stream().anyMatch(span -> span.in(article).equals(words)))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no quote with the words " + words));
    }

    private String speakerOf(String words) {
        return Objects.requireNonNull(quote(words).speaker()).name();
    }

    private String mentionOf(String words) {
        return Objects.requireNonNull(quote(words).mention()).in(article);
    }

    private static String read(String file) {
        try (InputStream in = Objects.requireNonNull(QuoteExtractorTests.class.getResourceAsStream(file))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
