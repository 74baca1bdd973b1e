package onrecord.search.text;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.analysis.tokenattributes.TermToBytesRefAttribute;

/**
 * Reads texts in one tongue, each once for both forms of its words. They are those that {@link Analysis#EXACT} and the
 * tongue's own analyzer make. For one thread.
 */
public final class TextAnalysis {

    private final StandardTokenizer tokenizer = new StandardTokenizer();
    private final Tap written = new Tap(Analysis.folded(tokenizer));
    private final Tap stems;

    /** Of texts in this tongue. */
    public TextAnalysis(Tongue tongue) {
        stems = new Tap(tongue.withoutEndings(written));
    }

    /** The words of this text. */
    public AnalyzedText read(String text) {
        tokenizer.setReader(new StringReader(Spaces.in(text)));
        written.into = new ReadTerms(text.length());
        stems.into = new ReadTerms(text.length());
        try (stems) {
            stems.reset();
            while (stems.incrementToken()) {} // flows into both
            stems.end();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible); // in memory
        }
        return new AnalyzedText(text, written.into, stems.into);
    }

    /** Keeps what flows through. */
    private static final class Tap extends TokenFilter {

        private final TermToBytesRefAttribute term;
        private final OffsetAttribute place = addAttribute(OffsetAttribute.class);
        private final PositionIncrementAttribute position = addAttribute(PositionIncrementAttribute.class);
        private ReadTerms into = new ReadTerms(0);

        Tap(TokenStream words) {
            super(words);
            addAttribute(CharTermAttribute.class);
            term = getAttribute(TermToBytesRefAttribute.class);
        }

        @Override
        public boolean incrementToken() throws IOException {
            boolean more = input.incrementToken();
            if (more) {
                into.add(term, place, position);
            }
            return more;
        }
    }
}
