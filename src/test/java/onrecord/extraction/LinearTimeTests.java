package onrecord.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntFunction;
import java.util.function.ToDoubleFunction;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * A text twice as long may take 2.5 times as long and not more, up to a million characters, so that no text that
 * somebody sends can hold the service up: a quadratic step takes 4 times as long, and what outgrows a processor's cache
 * was seen to take 2.2 to 2.3 times. Counts the processor time of this thread, the median of as many rounds as it takes.
 * In each, half the text is read twice and a quarter four times: what else the machine does then meets all three alike,
 * and is no fault of the text.
 */
class LinearTimeTests {
    private static final int LARGEST = 1 << 20;
    private static final double MOST = 2.5;
    private static final int FEWEST_ROUNDS = 3;
    private static final int MOST_ROUNDS = 60;

    private final QuoteExtractor extractor = new QuoteExtractor();

    @ParameterizedTest
    @EnumSource
    void costsTwiceAsMuchForTwiceTheText(Shape shape) {
        String[] texts = {shape.text(LARGEST / 4), shape.text(LARGEST / 2), shape.text(LARGEST)};
        List<double[]> rounds = new ArrayList<>();
        do {
            double[] round = new double[texts.length];
            for (int i = 0; i < texts.length; i++) {
                round[i] = milliseconds(texts[i], LARGEST / texts[i].length());
            }
            rounds.add(round);
        } while (rounds.size() < FEWEST_ROUNDS || (rounds.size() < MOST_ROUNDS && growth(rounds) > MOST));
        System.out.printf(
                "%-22s %s ms in the last of %d rounds, growth %.2f%n",
                shape, Arrays.toString(rounds.getLast()), rounds.size(), growth(rounds));
        assertThat(growth(rounds)).isLessThanOrEqualTo(MOST);
    }

    private static double growth(List<double[]> rounds) {
        return Math.max(median(rounds, round -> round[1] / round[0]), median(rounds, round -> round[2] / round[1]));
    }

    private static double median(List<double[]> rounds, ToDoubleFunction<double[]> value) {
        return rounds.stream().mapToDouble(value).sorted().toArray()[rounds.size() / 2];
    }

    /** The mean of so many readings in a row. */
    private double milliseconds(String text, int readings) {
        long start = processorTime();
        for (int i = 0; i < readings; i++) {
            extractor.extract(text);
        }
        return (processorTime() - start) / 1e6 / readings;
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
