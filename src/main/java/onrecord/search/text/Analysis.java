package onrecord.search.text;

import java.io.Reader;
import java.io.StringReader;
import java.util.Map;
import java.util.function.UnaryOperator;
import onrecord.search.index.Fields;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.core.WhitespaceTokenizer;
import org.apache.lucene.analysis.el.GreekLowerCaseFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.miscellaneous.PerFieldAnalyzerWrapper;
import org.apache.lucene.analysis.standard.StandardTokenizer;

/** How text becomes words; no word is left out, so that every phrase can be found. */
public final class Analysis {

    /** How far apart two names of one speaker, or a body and its headline, stand: they are never taken for one text. */
    public static final int GAP = 100;

    /** Words as they are written, case and accents aside. */
    public static final Analyzer EXACT = standard(Analysis::folded);

    /** The same, but letter by letter: "US*" is also the beginning of USAID. */
    static final Analyzer LETTERS = standard(words -> lowered(new SpellingFilter(words)));

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

    /** For whole documents; prose brings its words along. */
    public static final Analyzer DOCUMENTS =
            new PerFieldAnalyzerWrapper(EXACT, Map.of(Fields.NAME, NAMES, Fields.ROLE, NAMES, Fields.VIA, NAMES));

    private Analysis() {}

    /** Without case and accents, those of Greek among them; abbreviations in one form. */
    static TokenStream folded(TokenStream words) {
        return lowered(new AbbreviationFilter(new SpellingFilter(words)));
    }

    private static TokenStream lowered(TokenStream words) {
        return new ASCIIFoldingFilter(new GreekLowerCaseFilter(words));
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
            protected Reader initReader(String field, Reader text) {
                return new StringReader(Spaces.in(text));
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
