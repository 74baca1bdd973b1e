package onrecord.search.text;

import java.io.IOException;
import java.io.Reader;
import org.apache.lucene.analysis.CharFilter;

/**
 * A text in which each narrow no-break space is a plain one: by the rules of Unicode it joins words, but as texts use
 * it, before a French colon or between a title and a name, it parts them. All places stay as they are.
 */
final class Spaces extends CharFilter {

    private static final char NARROW_NO_BREAK = '\u202f';

    Spaces(Reader text) {
        super(text);
    }

    @Override
    public int read(char[] into, int offset, int length) throws IOException {
        int read = input.read(into, offset, length);
        for (int i = offset; i < offset + read; i++) {
            if (into[i] == NARROW_NO_BREAK) {
                into[i] = ' ';
            }
        }
        return read;
    }

    @Override
    protected int correct(int place) {
        return place;
    }
}
