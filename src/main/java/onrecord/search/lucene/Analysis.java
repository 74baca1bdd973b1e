package onrecord.search.lucene;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.core.WhitespaceTokenizer;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.en.PorterStemFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;

/** How text becomes words. */
final class Analysis {

    /** How far apart two names of one speaker stand, so that words of different names are never taken for one name. */
    static final int NAME_GAP = 100;

    /** Prose: accents and case folded, English endings removed; no word is left out, so that every phrase can be found. */
    static final Analyzer PROSE = new Analyzer() {
        @Override
        protected TokenStreamComponents createComponents(String field) {
            StandardTokenizer words = new StandardTokenizer();
            TokenStream lower = new ASCIIFoldingFilter(new LowerCaseFilter(new EnglishPossessiveFilter(words)));
            return new TokenStreamComponents(words, new PorterStemFilter(lower));
        }

        @Override
        protected TokenStream normalize(String field, TokenStream word) {
            return new ASCIIFoldingFilter(new LowerCaseFilter(word));
        }
    };

    /** Names that are already folded. */
    static final Analyzer NAMES = new Analyzer() {
        @Override
        protected TokenStreamComponents createComponents(String field) {
            return new TokenStreamComponents(new WhitespaceTokenizer());
        }

        @Override
        public int getPositionIncrementGap(String field) {
            return NAME_GAP;
        }
    };

    private Analysis() {}
}
