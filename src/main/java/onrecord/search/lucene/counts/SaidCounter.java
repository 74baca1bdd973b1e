package onrecord.search.lucene.counts;

import java.io.IOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import onrecord.search.Hits.Counted;
import onrecord.search.index.Fields;
import onrecord.search.index.Said;
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
    private final Map<Long, Tally> beyond = new HashMap<>();
    private @Nullable Tally[] byId = new Tally[1 << 13];
    private @Nullable NumericDocValues speaker;
    private @Nullable NumericDocValues date;

    /** What one speaker has said up to now; dates are milliseconds since 1970. */
    private static final class Tally {

        private final long speaker;
        private long quotes;
        private long first = Long.MAX_VALUE;
        private long last = Long.MIN_VALUE;

        Tally(long speaker) {
            this.speaker = speaker;
        }

        void add(long date) {
            quotes++;
            first = Math.min(first, date);
            last = Math.max(last, date);
        }

        Said said() {
            return new Said(speaker, quotes, first, last);
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

    private Tally of(long id) {
        if (id < 0 || id >= LARGEST) {
            return beyond.computeIfAbsent(id, Tally::new);
        }
        if (id >= byId.length) {
            byId = Arrays.copyOf(byId, (int) Math.min(LARGEST, Math.max(id + 1, byId.length * 2L)));
        }
        Tally tally = byId[(int) id];
        if (tally == null) {
            tally = new Tally(id);
            byId[(int) id] = tally;
        }
        return tally;
    }

    /** Everybody who said something. */
    List<Said> said() {
        return Stream.concat(Arrays.stream(byId).filter(Objects::nonNull), beyond.values().stream())
                .map(Tally::said)
                .toList();
    }

    @Override
    public List<Counted> counted() {
        return said().stream()
                .map(said -> new Counted(Long.toString(said.speaker()), said.quotes()))
                .toList();
    }
}
