package onrecord.search.text;

import java.io.IOException;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/** Takes the endings off words of the letters a to z, as {@link Inflections} says. */
final class InflectionFilter extends TokenFilter {

    private final Inflections inflections = new Inflections();
    private final CharTermAttribute word = addAttribute(CharTermAttribute.class);

    InflectionFilter(TokenStream words) {
        super(words);
    }

    @Override
    public boolean incrementToken() throws IOException {
        if (!input.incrementToken()) {
            return false;
        }
        if (isEnglish(word.buffer(), word.length())) {
            CharSequence stem = inflections.stem(word.buffer(), word.length());
            if (CharSequence.compare(stem, word) != 0) {
                word.setEmpty().append(stem);
            }
        }
        return true;
    }

    private static boolean isEnglish(char[] letters, int length) {
        for (int i = 0; i < length; i++) {
            if (letters[i] < 'a' || letters[i] > 'z') {
                return false;
            }
        }
        return true;
    }
}
