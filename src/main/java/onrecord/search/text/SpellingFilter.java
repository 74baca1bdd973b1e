package onrecord.search.text;

import java.io.IOException;
import java.text.Normalizer;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/**
 * Spells a word in the one way that most texts do: accents composed with their letters (Unicode's form C), and without
 * signs that are not seen, such as a soft hyphen.
 */
final class SpellingFilter extends TokenFilter {

    private static final char FIRST_ACCENT = '\u0300';
    private static final char LAST_ACCENT = '\u036f';
    private static final String UNSEEN = "\u00ad\u2060\ufeff"; // soft hyphen, word joiner, byte order mark

    private final CharTermAttribute word = addAttribute(CharTermAttribute.class);

    SpellingFilter(TokenStream words) {
        super(words);
    }

    @Override
    public boolean incrementToken() throws IOException {
        if (!input.incrementToken()) {
            return false;
        }
        if (isOdd(word.buffer(), word.length())) {
            String spelt = spelt(word);
            word.setEmpty().append(spelt);
        }
        return true;
    }

    private static boolean isOdd(char[] letters, int length) {
        for (int i = 0; i < length; i++) {
            if (letters[i] >= FIRST_ACCENT ? isAccent(letters[i]) || isUnseen(letters[i]) : letters[i] == '\u00ad') {
                return true;
            }
        }
        return false;
    }

    /** Accents that no letter takes in are left out, as ones are that it does. */
    private static String spelt(CharSequence word) {
        StringBuilder spelt = new StringBuilder();
        Normalizer.normalize(word, Normalizer.Form.NFC)
                .chars()
                .filter(sign -> !isAccent((char) sign) && !isUnseen((char) sign))
                .forEach(sign -> spelt.append((char) sign));
        return spelt.toString();
    }

    private static boolean isAccent(char sign) {
        return sign >= FIRST_ACCENT && sign <= LAST_ACCENT;
    }

    private static boolean isUnseen(char sign) {
        return UNSEEN.indexOf(sign) >= 0;
    }
}
