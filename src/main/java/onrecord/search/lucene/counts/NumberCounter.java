package onrecord.search.lucene.counts;

import java.io.IOException;
import java.util.List;
import onrecord.search.Hits.Counted;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.SortedNumericDocValues;
import org.jspecify.annotations.Nullable;

/** Counts ids; a document may have several. The most frequent first. */
final class NumberCounter implements Counter {

    private static final long NONE = Long.MIN_VALUE;

    private final String field;
    private final int shown;
    private final IdCounts counts = new IdCounts();
    private final long[] numbers = new long[4096];
    private @Nullable NumericDocValues single;
    private @Nullable SortedNumericDocValues several;

    NumberCounter(String field, int shown) {
        this.field = field;
        this.shown = shown;
    }

    @Override
    public void enter(LeafReader segment) throws IOException {
        SortedNumericDocValues values = DocValues.getSortedNumeric(segment, field);
        single = DocValues.unwrapSingleton(values);
        several = values;
    }

    @Override
    public void count(int[] documents, int length) throws IOException {
        if (single != null) {
            single.longValues(length, documents, numbers, NONE);
            for (int i = 0; i < length; i++) {
                if (numbers[i] != NONE) {
                    counts.add(numbers[i]);
                }
            }
        } else if (several != null) {
            countSeveral(several, documents, length);
        }
    }

    private void countSeveral(SortedNumericDocValues values, int[] documents, int length) throws IOException {
        for (int i = 0; i < length; i++) {
            if (values.advanceExact(documents[i])) {
                for (int left = values.docValueCount(); left > 0; left--) {
                    counts.add(values.nextValue());
                }
            }
        }
    }

    @Override
    public List<Counted> counted() {
        return counts.most(shown);
    }
}
