package onrecord.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The tables in {@code sentences/}: one row for each thing a newsroom does with words, in sentences of ours. */
class SentencesTests {

    @ParameterizedTest(name = "{0}")
    @MethodSource("rows")
    void finds(SentenceRow row) {
        List<FoundQuote> found = new QuoteExtractor().extract(row.text());
        assertThat(found.stream().map(quote -> quote.kind() + ": " + quote.text(row.text())))
                .as("the quotes of “%s”", row.text())
                .hasSameSizeAs(row.quotes());
        for (int i = 0; i < found.size(); i++) {
            row.quotes().get(i).isFoundAs(found.get(i), row.text());
        }
    }

    static List<SentenceRow> rows() throws IOException, URISyntaxException {
        Path folder = Path.of(Objects.requireNonNull(SentencesTests.class.getResource("sentences"))
                .toURI());
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().flatMap(SentencesTests::rowsOf).toList();
        }
    }

    private static Stream<SentenceRow> rowsOf(Path file) {
        try {
            return SentenceRow.in(file).stream();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
