package onrecord.search.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.analysis.tokenattributes.TermToBytesRefAttribute;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TextAnalysisTests {

    private static final String MIXED = """
            The mayor’s ferries crossed L’Aquila, l’Irak and Çavuşoğlu’s Ελλάδα; министры встречались,
            الوزراء يتحدثون, 外交部发言人说 ﾃｽﾄ and co­operating in 2023.""";

    /** A term, where it stands in its text, and how far behind the one before. */
    private record Read(String term, int start, int end, int increment) {}

    @ParameterizedTest
    @EnumSource
    void readsTheWordsThatQuestionsAreMadeOf(Tongue tongue) throws IOException {
        TextAnalysis analysis = new TextAnalysis(tongue);
        TokenStream used = analysis.read("used before").stems().stream(null);
        for (String text : List.of(MIXED, "", "The ferry leaves in the evening.", "外交部发言人")) {
            AnalyzedText read = analysis.read(text);

            assertThat(terms(read.written().stream(used))).isEqualTo(terms(Analysis.EXACT, text));
            assertThat(terms(read.stems().stream(used))).isEqualTo(terms(tongue.analyzer(), text));
            assertThat(terms(read.stems().stream(used))).as("read again").isEqualTo(terms(tongue.analyzer(), text));
            assertThat(read.written().different())
                    .isEqualTo(Likeness.words(text).size());
        }
    }

    @Test
    void takesAnyApostropheForOne() throws IOException {
        for (String apostrophe : List.of("'", "’", "‘", "＇")) {
            AnalyzedText read = new TextAnalysis(Tongue.ENGLISH).read("l" + apostrophe + "Irak");

            assertThat(terms(read.stems().stream(null)).getFirst().term()).isEqualTo("irak");
        }
    }

    private static List<Read> terms(Analyzer analyzer, String text) throws IOException {
        return terms(analyzer.tokenStream("", text));
    }

    /** The last one is no term, but what the stream says where it ends. */
    private static List<Read> terms(TokenStream stream) throws IOException {
        TermToBytesRefAttribute term = stream.getAttribute(TermToBytesRefAttribute.class);
        OffsetAttribute place = stream.getAttribute(OffsetAttribute.class);
        PositionIncrementAttribute position = stream.getAttribute(PositionIncrementAttribute.class);
        try (stream) {
            List<Read> read = new ArrayList<>();
            stream.reset();
            while (stream.incrementToken()) {
                read.add(new Read(
                        term.getBytesRef().utf8ToString(),
                        place.startOffset(),
                        place.endOffset(),
                        position.getPositionIncrement()));
            }
            stream.end();
            read.add(new Read("", place.startOffset(), place.endOffset(), position.getPositionIncrement()));
            return read;
        }
    }
}
