package onrecord.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

/**
 * Whatever the text, the places found lie in it. A failure names its seed; {@code -Dseed=… -Dtexts=1} runs that text
 * again, {@code -Dtexts=1000000} looks longer.
 */
class AnyTextTests {
    private static final String[] PIECES = {
        "“",
        "”",
        "\"",
        "''",
        "``",
        "‘",
        "’",
        "«",
        "»",
        "„",
        "「",
        "」",
        "『",
        "(",
        ")",
        "[",
        "]",
        ":",
        ": ",
        ", ",
        ". ",
        "? ",
        "! ",
        "—",
        " - ",
        "…",
        "...",
        "\n",
        "\n\n",
        "\r\n",
        "\r",
        "\t",
        " ",
        "\u00a0",
        "\u2028",
        "\0",
        "\ufeff",
        "\u0301",
        "\ud83c",
        "\udf0d",
        "\ud83c\udf0d",
        "said",
        " said ",
        "says",
        "told reporters",
        "according to",
        "According to ",
        " that ",
        "asked whether",
        "quoting ",
        "was quoted as saying",
        "statement:",
        "wrote:\n\n",
        "QUESTION:",
        "\nQ:",
        "\nMS. DUARTE: ",
        "Ana Duarte",
        "Duarte",
        "Ivo Brandt",
        " he ",
        "she",
        "they",
        "the minister",
        "the official",
        "a senior official",
        "spokesman",
        "Duarte's",
        "Duarte’s spokesman",
        "Gen.",
        "Mr.",
        "U.S.",
        "al-",
        "van der ",
        "Lin Haoran",
        "Þórunn",
        "Reuters",
        "Radio Castel",
        "who",
        "which",
        " and ",
        "not",
        "did not",
        "PORT VALEN (Wire) — ",
        "the harbour",
        "We will stay",
        "İ",
        "ß",
        "0",
        "$4.5",
        "''''",
        "““",
        "””",
        "x".repeat(3000),
    };
    private static final long SEED = Long.getLong("seed", new Random().nextLong());
    private static final int TEXTS = Integer.getInteger("texts", 4000);

    private final QuoteExtractor extractor = new QuoteExtractor();

    @Test
    void hasPlacesOnlyWithinItself() {
        for (long seed = SEED; seed != SEED + TEXTS; seed++) {
            String text = textOf(new Random(seed));
            try {
                extractor.extract(text).forEach(quote -> check(quote, text));
            } catch (RuntimeException | AssertionError e) {
                throw new AssertionError("-Dseed=" + seed + " -Dtexts=1: " + e.getMessage(), e);
            }
        }
    }

    @Test
    void beginsItsQuotesInOrder() {
        for (long seed = SEED; seed != SEED + TEXTS; seed++) {
            String text = textOf(new Random(seed));
            assertThat(extractor.extract(text).stream()
                            .map(quote -> quote.spans().getFirst().start()))
                    .as("-Dseed=%d -Dtexts=1", seed)
                    .isSorted();
        }
    }

    private static String textOf(Random random) {
        StringBuilder text = new StringBuilder();
        int pieces = random.nextInt(60);
        for (int i = 0; i < pieces; i++) {
            text.append(PIECES[random.nextInt(PIECES.length)]);
            if (random.nextBoolean()) {
                text.append(' ');
            }
        }
        return text.toString();
    }

    private static void check(FoundQuote quote, String text) {
        assertThat(quote.spans()).isNotEmpty();
        int end = 0;
        for (Span span : quote.spans()) {
            assertThat(span.start()).isGreaterThanOrEqualTo(end);
            assertThat(span.end()).isLessThanOrEqualTo(text.length());
            assertThat(span.in(text)).isNotBlank();
            assertThat(splitsACharacter(text, span.start()) || splitsACharacter(text, span.end()))
                    .as("%s cuts a character in two", span)
                    .isFalse();
            end = span.end();
        }
        Span[] around = {quote.cue(), quote.mention()};
        for (Span place : around) {
            assertThat(place == null || place.end() <= text.length()).isTrue();
        }
        assertThat(quote.confidence()).isBetween(0.0, 1.0);
        assertThat(quote.via()).doesNotContain("");
    }

    private static boolean splitsACharacter(String text, int place) {
        return place > 0
                && place < text.length()
                && Character.isSurrogatePair(text.charAt(place - 1), text.charAt(place));
    }
}
