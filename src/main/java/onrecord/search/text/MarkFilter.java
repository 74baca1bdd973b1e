package onrecord.search.text;

import java.io.IOException;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/** Ends every word with a mark that no text holds; the beginning stays, so that prefixes find it. */
final class MarkFilter extends TokenFilter {

    private static final char SEPARATOR = '\u001f';

    private final CharTermAttribute word = addAttribute(CharTermAttribute.class);
    private final String mark;

    MarkFilter(TokenStream words, String mark) {
        super(words);
        this.mark = SEPARATOR + mark;
    }

    @Override
    public boolean incrementToken() throws IOException {
        if (!input.incrementToken()) {
            return false;
        }
        word.append(mark);
        return true;
    }
}
