package onrecord.search.text;

import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.BytesTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.util.BytesRef;

/** Gives an index the terms of one text after the other. */
final class TermStream extends TokenStream {

    // first: the others come with an attribute of their own for terms, which would be taken for this one
    private final BytesTermAttribute term = addAttribute(BytesTermAttribute.class);
    private final OffsetAttribute place = addAttribute(OffsetAttribute.class);
    private final PositionIncrementAttribute position = addAttribute(PositionIncrementAttribute.class);
    private final BytesRef bytes = new BytesRef();
    private ReadTerms terms = new ReadTerms(0);
    private int next;

    void read(ReadTerms other) {
        terms = other;
    }

    @Override
    public void reset() {
        next = 0;
    }

    @Override
    public boolean incrementToken() {
        if (next == terms.size()) {
            return false;
        }
        clearAttributes();
        terms.read(next, bytes);
        term.setBytesRef(bytes);
        place.setOffset(terms.start(next), terms.end(next));
        position.setPositionIncrement(terms.increment(next));
        next++;
        return true;
    }

    @Override
    public void end() {
        clearAttributes();
        position.setPositionIncrement(0);
        place.setOffset(terms.lengthOfText(), terms.lengthOfText());
    }
}
