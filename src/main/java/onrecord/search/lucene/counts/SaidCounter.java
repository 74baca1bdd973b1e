package onrecord.search.lucene.counts;

import java.io.IOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import onrecord.search.Hits.Counted;
import onrecord.search.index.Fields;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.NumericDocValues;
import org.jspecify.annotations.Nullable;

/** Counts quotes by who said them, with the dates of the first and the last of each speaker. */
final class SaidCounter implements Counter {

    private static final int LARGEST = 1 << 22;
    private static final long NONE = Long.MIN_VALUE;

    private final long[] speakers = new long[4096];
    private final long[] dates = new long[4096];
    private final Map<Long, Said> beyond = new HashMap<>();
    private @Nullable Said[] byId = new Said[1 << 13];
    private @Nullable NumericDocValues speaker;
    private @Nullable NumericDocValues date;

    /** What one speaker said; dates are milliseconds since 1970. */
    static final class Said {

        /** The order of the list: who said most first, of equals the lower id. */
        static final Comparator<Said> MOST_FIRST =
                Comparator.comparingInt((Said said) -> said.count).reversed().thenComparingLong(said -> said.speaker);

        final long speaker;
        int count;
        long first = Long.MAX_VALUE;
        long last = Long.MIN_VALUE;

        Said(long speaker) {
            this.speaker = speaker;
        }

        void add(long day) {
            count++;
            first = Math.min(first, day);
            last = Math.max(last, day);
        }
    }

    @Override
    public void enter(LeafReader segment) throws IOException {
        speaker = DocValues.unwrapSingleton(DocValues.getSortedNumeric(segment, Fields.SPEAKER)); // a quote has one
        date = DocValues.getNumeric(segment, Fields.DATE);
    }

    @Override
    public void count(int[] documents, int length) throws IOException {
        Objects.requireNonNull(speaker).longValues(length, documents, speakers, NONE);
        Objects.requireNonNull(date).longValues(length, documents, dates, 0);
        for (int i = 0; i < length; i++) {
            if (speakers[i] != NONE) {
                of(speakers[i]).add(dates[i]);
            }
        }
    }

    private Said of(long id) {
        if (id < 0 || id >= LARGEST) {
            return beyond.computeIfAbsent(id, Said::new);
        }
        if (id >= byId.length) {
            byId = Arrays.copyOf(byId, (int) Math.min(LARGEST, Math.max(id + 1, byId.length * 2L)));
        }
        Said said = byId[(int) id];
        if (said == null) {
            said = new Said(id);
            byId[(int) id] = said;
        }
        return said;
    }

    /** Everybody who said something, in the order of the list. */
    List<Said> said() {
        return Stream.concat(Arrays.stream(byId).filter(Objects::nonNull), beyond.values().stream())
                .sorted(Said.MOST_FIRST)
                .toList();
    }

    @Override
    public List<Counted> counted() {
        return said().stream()
                .map(said -> new Counted(Long.toString(said.speaker), said.count))
                .toList();
    }
}
