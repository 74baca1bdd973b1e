package onrecord.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.util.function.IntFunction;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * A text twice as long may take 2.2 times as long and not more, up to a million characters, so that no text that
 * somebody sends can hold the service up. Counts the processor time of this thread, the least of as many runs as it
 * takes: what else the machine does is no fault of the text.
 */
class LinearTimeTests {
    private static final int LARGEST = 1 << 20;
    private static final double MOST = 2.2;
    private static final int ROUNDS = 60;

    private final QuoteExtractor extractor = new QuoteExtractor();

    @ParameterizedTest
    @EnumSource
    void costsTwiceAsMuchForTwiceTheText(Shape shape) {
        String[] texts = {shape.text(LARGEST / 4), shape.text(LARGEST / 2), shape.text(LARGEST)};
        double[] least = {Double.MAX_VALUE, Double.MAX_VALUE, Double.MAX_VALUE};
        for (int round = 0; round < ROUNDS && (round < 3 || growth(least) > MOST); round++) {
            for (int i = 0; i < texts.length; i++) {
                least[i] = Math.min(least[i], milliseconds(texts[i]));
            }
        }
        System.out.printf("%-22s %8.1f %8.1f %8.1f ms%n", shape, least[0], least[1], least[2]);
        assertThat(growth(least)).isLessThanOrEqualTo(MOST);
    }

    private static double growth(double[] least) {
        return Math.max(least[1] / least[0], least[2] / least[1]);
    }

    private double milliseconds(String text) {
        long start = processorTime();
        extractor.extract(text);
        return (processorTime() - start) / 1e6;
    }

    private static long processorTime() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    /** Ordinary news, and what somebody would send who wished us ill. */
    enum Shape {
        ORDINARY(length -> repeated("""
                Ana Duarte ended two days of talks in Port Valen on Tuesday.

                “We did not come here to celebrate,” Duarte told reporters. “We came to keep talking.”

                Her host, President Ivo Brandt, said the ice was “too thin to cross” and would break.

                """, length)),
        OPENING_MARKS(length -> repeated("“", length)),
        OPENING_MARKS_AND_WORDS(length -> repeated("“the ice ", length)),
        STRAIGHT_MARKS(length -> repeated("\" ", length)),
        OPEN_PARAGRAPHS(length -> repeated("“The ice is thin.\n\n", length)),
        ONE_PARAGRAPH(length -> repeated("“We will stay,” Ana Duarte said. She met Ivo Brandt there. ", length)),
        NO_FULL_STOP(length -> repeated("the harbour and the ferry ", length)),
        ONLY_SAID(length -> repeated("said ", length)),
        SAID_IN_ONE_SENTENCE(length -> repeated("Duarte said that ", length)),
        SAID_BETWEEN_COMMAS(length -> repeated("Duarte said, ", length)),
        NAMES(length -> numbered("“We stay,” Ana %s said. ", length)),
        NAMES_IN_ONE_SENTENCE(length -> numbered("Ana %s, ", length)),
        NESTED_MARKS(length -> repeated("“‘", length / 2) + repeated("’”", length / 2)),
        NESTED_SPEECH(length -> repeated("“we ‘said ", length / 2) + repeated("they’ said” ", length / 2)),
        COLONS(length -> repeated("Duarte said:\n\n", length)),
        RELATIVE_CLAUSES(length -> repeated("Duarte, who which ", length)),
        ONE_WORD(length -> repeated("x", length)),
        /** A million characters hold more than 10,000 turns. */
        TRANSCRIPT(length -> numbered("MS. %s: We will stay until the ice is gone.\n\nQUESTION: Why?\n\n", length));

        @SuppressWarnings("ImmutableEnumChecker") // what makes the texts holds nothing
        private final IntFunction<String> writer;

        Shape(IntFunction<String> writer) {
            this.writer = writer;
        }

        String text(int length) {
            return writer.apply(length);
        }

        private static String repeated(String piece, int length) {
            return piece.repeat(length / piece.length() + 1).substring(0, length);
        }

        private static String numbered(String piece, int length) {
            StringBuilder text = new StringBuilder();
            for (int i = 0; text.length() < length; i++) {
                text.append(piece.replace("%s", name(i)));
            }
            return text.substring(0, length);
        }

        /** Da, Dada, Dado …: as many names as one wants, no two alike. */
        private static String name(int number) {
            StringBuilder name = new StringBuilder("Da");
            for (int rest = number; rest > 0; rest /= 40) {
                name.append("bdklmrst".charAt(rest % 8)).append("aeiou".charAt(rest % 40 / 8));
            }
            return name.toString();
        }
    }
}
