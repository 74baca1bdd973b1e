package onrecord.search.text;

import java.util.HashSet;
import java.util.Set;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.analysis.tokenattributes.TermToBytesRefAttribute;
import org.apache.lucene.util.ArrayUtil;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.BytesRefBuilder;
import org.jspecify.annotations.Nullable;

/** What was found in a text, in its order, as an index takes it in: read once, for any number of fields. */
public final class Terms {

    private static final int TYPICAL = 32;

    private final int lengthOfText;
    private final BytesRefBuilder bytes = new BytesRefBuilder();
    private int[] ends = new int[TYPICAL];
    private int[] starts = new int[TYPICAL];
    private int[] stops = new int[TYPICAL];
    private int[] increments = new int[TYPICAL];
    private int size;

    /**
     * None yet.
     *
     * @param lengthOfText in UTF-16 code units
     */
    Terms(int lengthOfText) {
        this.lengthOfText = lengthOfText;
    }

    /** Takes one in, with its place. */
    void add(TermToBytesRefAttribute term, OffsetAttribute place, PositionIncrementAttribute position) {
        grow();
        bytes.append(term.getBytesRef());
        ends[size] = bytes.length();
        starts[size] = place.startOffset();
        stops[size] = place.endOffset();
        increments[size] = position.getPositionIncrement();
        size++;
    }

    private void grow() {
        if (size == ends.length) {
            int larger = ArrayUtil.oversize(size + 1, Integer.BYTES);
            ends = ArrayUtil.growExact(ends, larger);
            starts = ArrayUtil.growExact(starts, larger);
            stops = ArrayUtil.growExact(stops, larger);
            increments = ArrayUtil.growExact(increments, larger);
        }
    }

    int size() {
        return size;
    }

    int lengthOfText() {
        return lengthOfText;
    }

    /** Lets this be the term at a place in their order. */
    void read(int number, BytesRef term) {
        term.bytes = bytes.bytes();
        term.offset = number == 0 ? 0 : ends[number - 1];
        term.length = ends[number] - term.offset;
    }

    /** Where a term begins in the text, in UTF-16 code units. */
    int start(int number) {
        return starts[number];
    }

    /** Where a term ends in the text, exclusive. */
    int end(int number) {
        return stops[number];
    }

    /** How many positions a term stands after the one before. */
    int increment(int number) {
        return increments[number];
    }

    /** How many different ones there are. */
    public int different() {
        Set<BytesRef> different = new HashSet<>();
        for (int number = 0; number < size; number++) {
            BytesRef term = new BytesRef();
            read(number, term);
            different.add(term);
        }
        return different.size();
    }

    /**
     * All of them in their order.
     *
     * @param before one that is no longer read, to be used again
     */
    public TokenStream stream(@Nullable TokenStream before) {
        TermStream stream = before instanceof TermStream used ? used : new TermStream();
        stream.read(this);
        return stream;
    }
}
