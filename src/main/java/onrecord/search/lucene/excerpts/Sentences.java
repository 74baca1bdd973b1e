package onrecord.search.lucene.excerpts;

import java.text.BreakIterator;
import java.text.CharacterIterator;
import java.util.Locale;
import org.apache.lucene.util.ArrayUtil;

/**
 * Where sentences end. Excerpts ask again and again for places before and behind, for which the iterator of the JDK
 * reads the text anew each time; this one remembers what it has read.
 */
final class Sentences extends BreakIterator {

    private final BreakIterator read = BreakIterator.getSentenceInstance(Locale.ROOT);
    private int[] ends = new int[16];
    private int known;
    private int at;

    @Override
    public void setText(CharacterIterator text) {
        read.setText(text);
        ends[0] = read.first();
        known = 1;
        at = 0;
    }

    @Override
    public CharacterIterator getText() {
        return read.getText();
    }

    @Override
    public int following(int offset) {
        readBeyond(offset);
        return to(firstBeyond(offset));
    }

    @Override
    public int preceding(int offset) {
        readBeyond(offset - 1);
        return to(firstBeyond(offset - 1) - 1);
    }

    @Override
    public int first() {
        return to(0);
    }

    @Override
    public int last() {
        readBeyond(Integer.MAX_VALUE);
        return to(known - 1);
    }

    @Override
    public int next() {
        return next(1);
    }

    @Override
    public int previous() {
        return next(-1);
    }

    @Override
    public int next(int sentences) {
        while (at + sentences >= known && readOne()) {
            // as far as is asked for
        }
        return to(at + sentences);
    }

    @Override
    public int current() {
        return ends[at];
    }

    /** Moves there, or says that there is no such place and stays at the nearest. */
    private int to(int index) {
        at = Math.clamp(index, 0, known - 1);
        return at == index ? ends[at] : DONE;
    }

    private void readBeyond(int offset) {
        while (ends[known - 1] <= offset && readOne()) {
            // as far as is asked for
        }
    }

    private boolean readOne() {
        int end = read.next();
        if (end == DONE) {
            return false;
        }
        ends = ArrayUtil.grow(ends, known + 1);
        ends[known++] = end;
        return true;
    }

    private int firstBeyond(int offset) {
        int from = 0;
        int to = known;
        while (from < to) {
            int middle = (from + to) >>> 1;
            if (ends[middle] <= offset) {
                from = middle + 1;
            } else {
                to = middle;
            }
        }
        return from;
    }
}
