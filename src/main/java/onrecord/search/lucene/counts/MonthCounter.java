package onrecord.search.lucene.counts;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntFunction;
import onrecord.search.Hits.Counted;
import onrecord.search.index.Fields;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.NumericDocValues;
import org.jspecify.annotations.Nullable;

/** Counts months, or years, in their order. Documents are sorted by date, so equal months stand together. */
final class MonthCounter implements Counter {

    private final IntFunction<String> name;
    private final Map<Integer, Long> counts = new TreeMap<>();
    private final long[] months = new long[4096];
    private @Nullable NumericDocValues values;

    /**
     * A new count.
     *
     * @param name from months since the year 0 to what is counted together
     */
    MonthCounter(IntFunction<String> name) {
        this.name = name;
    }

    @Override
    public void enter(LeafReader segment) throws IOException {
        values = DocValues.getNumeric(segment, Fields.MONTH);
    }

    @Override
    public void count(int[] documents, int length) throws IOException {
        if (values == null) {
            return;
        }
        values.longValues(length, documents, months, 0);
        int start = 0;
        for (int i = 1; i <= length; i++) {
            if (i == length || months[i] != months[start]) {
                counts.merge((int) months[start], (long) (i - start), Long::sum);
                start = i;
            }
        }
    }

    @Override
    public List<Counted> counted() {
        Map<String, Long> named = new TreeMap<>();
        counts.forEach((month, count) -> named.merge(name.apply(month), count, Long::sum));
        return named.entrySet().stream()
                .map(entry -> new Counted(entry.getKey(), entry.getValue()))
                .toList();
    }
}
