package onrecord.search.text;

import java.io.IOException;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;

/**
 * Spells abbreviations as {@link Abbreviations} says; reads words whose capitals are still there. The s of U.N.’s, which
 * would be a word of its own behind the stop, is left out, so that the phrase is the same as with UN’s.
 */
final class AbbreviationFilter extends TokenFilter {

    private static final int NOWHERE = -1;
    private static final int STOP_AND_APOSTROPHE = 2;

    private final CharTermAttribute word = addAttribute(CharTermAttribute.class);
    private final OffsetAttribute place = addAttribute(OffsetAttribute.class);
    private int possessive = NOWHERE;

    AbbreviationFilter(TokenStream words) {
        super(words);
    }

    @Override
    public boolean incrementToken() throws IOException {
        do {
            if (!input.incrementToken()) {
                return false;
            }
        } while (isPossessive());
        possessive = NOWHERE;
        if (Abbreviations.isLikely(word.buffer(), word.length())) {
            spell();
        }
        return true;
    }

    private void spell() {
        String written = word.toString();
        String indexed = Abbreviations.indexed(written);
        if (!indexed.equals(written)) {
            word.setEmpty().append(indexed);
        }
        if (written.indexOf('.') > 0) {
            possessive = place.endOffset() + STOP_AND_APOSTROPHE;
        }
    }

    private boolean isPossessive() {
        return place.startOffset() == possessive && word.length() == 1 && "sS".indexOf(word.charAt(0)) >= 0;
    }

    @Override
    public void reset() throws IOException {
        super.reset();
        possessive = NOWHERE;
    }
}
