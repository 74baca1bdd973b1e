package onrecord.search.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import onrecord.search.text.Tokens.Placed;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.analysis.tokenattributes.TermToBytesRefAttribute;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TextAnalysisTests {

    private static final String MIXED = """
            The mayor’s ferries crossed L’Aquila, l’Irak and Çavuşoğlu’s Ελλάδα; министры встречались,
            الوزراء يتحدثون, 外交部发言人说 ﾃｽﾄ and co­operating in 2023.""";

    @ParameterizedTest
    @EnumSource
    void readsTheWordsThatQuestionsAreMadeOf(Tongue tongue) throws IOException {
        AnalyzedText read = new TextAnalysis(tongue).read(MIXED);

        assertThat(placed(read.written())).isEqualTo(placed(Analysis.EXACT, MIXED));
        assertThat(placed(read.stems())).isEqualTo(placed(tongue.analyzer(), MIXED));
        assertThat(read.written().different()).isEqualTo(Likeness.words(MIXED).size());
    }

    @ParameterizedTest
    @EnumSource
    void readsOneTextAfterTheOther(Tongue tongue) throws IOException {
        TextAnalysis analysis = new TextAnalysis(tongue);
        AnalyzedText first = analysis.read("The ferry leaves");
        AnalyzedText none = analysis.read("");
        AnalyzedText second = analysis.read("in the evening");

        assertThat(texts(first.written())).containsExactly("the", "ferry", "leaves");
        assertThat(texts(none.written())).isEmpty();
        assertThat(texts(none.stems())).isEmpty();
        assertThat(texts(second.written())).containsExactly("in", "the", "evening");
        assertThat(texts(first.written())).as("read again").containsExactly("the", "ferry", "leaves");
    }

    private static List<String> texts(Terms terms) throws IOException {
        return placed(terms).stream()
                .map(Placed::text)
                .filter(text -> !text.isEmpty())
                .toList();
    }

    private static List<Placed> placed(Terms terms) throws IOException {
        return placed(terms.stream(null));
    }

    private static List<Placed> placed(Analyzer analyzer, String text) throws IOException {
        return placed(analyzer.tokenStream("", text));
    }

    private static List<Placed> placed(TokenStream stream) throws IOException {
        try (stream) {
            TermToBytesRefAttribute term = stream.getAttribute(TermToBytesRefAttribute.class);
            OffsetAttribute place = stream.getAttribute(OffsetAttribute.class);
            PositionIncrementAttribute position = stream.addAttribute(PositionIncrementAttribute.class);
            List<Placed> placed = new ArrayList<>();
            stream.reset();
            while (stream.incrementToken()) {
                assertThat(position.getPositionIncrement()).isOne();
                placed.add(new Placed(term.getBytesRef().utf8ToString(), place.startOffset(), place.endOffset()));
            }
            stream.end();
            placed.add(new Placed("", place.startOffset(), place.endOffset())); // where the text ends
            return placed;
        }
    }
}
