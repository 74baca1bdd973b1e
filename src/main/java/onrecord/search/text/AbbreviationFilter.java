package onrecord.search.text;

import java.io.IOException;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/** Spells abbreviations as {@link Abbreviations} says; reads words whose capitals are still there. */
final class AbbreviationFilter extends TokenFilter {

    private final CharTermAttribute word = addAttribute(CharTermAttribute.class);

    AbbreviationFilter(TokenStream words) {
        super(words);
    }

    @Override
    public boolean incrementToken() throws IOException {
        if (!input.incrementToken()) {
            return false;
        }
        if (Abbreviations.isLikely(word.buffer(), word.length())) {
            String written = word.toString();
            String indexed = Abbreviations.indexed(written);
            if (!indexed.equals(written)) {
                word.setEmpty().append(indexed);
            }
        }
        return true;
    }
}
