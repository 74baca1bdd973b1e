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
public final class ReadTerms {

    /** Letters of a word and the space behind it; more terms than expected cost a copy. */
    private static final int TYPICAL = 5;

    private final int lengthOfText;
    private final BytesRefBuilder bytes = new BytesRefBuilder();
    private int[] byteEnds;
    private int[] starts;
    private int[] ends;
    private int[] increments;
    private int size;

    /**
     * None yet.
     *
     * @param lengthOfText in UTF-16 code units
     */
    ReadTerms(int lengthOfText) {
        this.lengthOfText = lengthOfText;
        int expected = lengthOfText / TYPICAL + 1;
        this.byteEnds = new int[expected];
        this.starts = new int[expected];
        this.ends = new int[expected];
        this.increments = new int[expected];
    }

    /** Takes one in, with its place. */
    void add(TermToBytesRefAttribute term, OffsetAttribute place, PositionIncrementAttribute position) {
        grow();
        bytes.append(term.getBytesRef());
        byteEnds[size] = bytes.length();
        starts[size] = place.startOffset();
        ends[size] = place.endOffset();
        increments[size] = position.getPositionIncrement();
        size++;
    }

    private void grow() {
        if (size == byteEnds.length) {
            int larger = ArrayUtil.oversize(size + 1, Integer.BYTES);
            byteEnds = ArrayUtil.growExact(byteEnds, larger);
            starts = ArrayUtil.growExact(starts, larger);
            ends = ArrayUtil.growExact(ends, larger);
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
        term.offset = number == 0 ? 0 : byteEnds[number - 1];
        term.length = byteEnds[number] - term.offset;
    }

    /** Where a term begins in the text, in UTF-16 code units. */
    int start(int number) {
        return starts[number];
    }

    /** Where a term byteEnds in the text, exclusive. */
    int end(int number) {
        return ends[number];
    }

    /** How many positions a term stands after the one before. */
    int increment(int number) {
        return increments[number];
    }

    /** How many different ones there are: of those that are written, as many as {@link Likeness#words} has. */
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
