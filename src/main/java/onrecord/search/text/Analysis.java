package onrecord.search.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import onrecord.search.index.Fields;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.core.WhitespaceTokenizer;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.miscellaneous.PerFieldAnalyzerWrapper;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;

/** How text becomes words; no word is left out, so that every phrase can be found. */
public final class Analysis {

    /** How far apart two names of one speaker, or a body and its headline, stand: they are never taken for one text. */
    public static final int GAP = 100;

    /** Words as they are written, case and accents aside. */
    public static final Analyzer EXACT = standard(Analysis::folded);

    /** Names that are already folded. */
    static final Analyzer NAMES = new Analyzer() {
        @Override
        protected TokenStreamComponents createComponents(String field) {
            return new TokenStreamComponents(new WhitespaceTokenizer());
        }

        @Override
        public int getPositionIncrementGap(String field) {
            return GAP;
        }
    };

    /** For whole documents; prose brings the analyzer of its tongue along. */
    public static final Analyzer DOCUMENTS =
            new PerFieldAnalyzerWrapper(EXACT, Map.of(Fields.NAME, NAMES, Fields.ROLE, NAMES, Fields.VIA, NAMES));

    private Analysis() {}

    /** The words of this text as they are written, case and accents aside. */
    static List<String> words(String text) {
        return words(text, EXACT);
    }

    /** The words that this analyzer makes of a text. */
    static List<String> words(String text, Analyzer analyzer) {
        return placed(text, analyzer).stream().map(Tokens.Placed::text).toList();
    }

    /** The words as they are written with their places. */
    static List<Tokens.Placed> placed(String text) {
        return placed(text, EXACT);
    }

    private static List<Tokens.Placed> placed(String text, Analyzer analyzer) {
        try (TokenStream stream = analyzer.tokenStream("", text)) {
            CharTermAttribute word = stream.addAttribute(CharTermAttribute.class);
            OffsetAttribute place = stream.addAttribute(OffsetAttribute.class);
            List<Tokens.Placed> words = new ArrayList<>();
            stream.reset();
            while (stream.incrementToken()) {
                words.add(new Tokens.Placed(word.toString(), place.startOffset(), place.endOffset()));
            }
            stream.end();
            return words;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    static TokenStream folded(TokenStream words) {
        return new ASCIIFoldingFilter(new LowerCaseFilter(words));
    }

    /** Words by the rules of Unicode, then these steps. */
    static Analyzer standard(UnaryOperator<TokenStream> steps) {
        return new Analyzer() {
            @Override
            protected TokenStreamComponents createComponents(String field) {
                StandardTokenizer words = new StandardTokenizer();
                return new TokenStreamComponents(words, steps.apply(words));
            }

            @Override
            protected TokenStream normalize(String field, TokenStream word) {
                return folded(word);
            }

            @Override
            public int getPositionIncrementGap(String field) {
                return GAP;
            }
        };
    }
}
