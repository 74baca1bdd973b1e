package onrecord.benchmark;

import java.util.Arrays;
import java.util.List;

/**
 * How long each request of one question took.
 *
 * @param nanos from the fastest to the slowest
 * @param throughput requests a second, of all clients together
 */
record Timings(long[] nanos, double throughput) {

    /** Of an engine that did not answer. */
    static final Timings NONE = new Timings(new long[0], Double.NaN);

    /** Of several rounds together. */
    static Timings of(List<Timings> rounds) {
        long[] all = rounds.stream()
                .flatMapToLong(round -> Arrays.stream(round.nanos))
                .sorted()
                .toArray();
        double seconds = rounds.stream()
                .mapToDouble(round -> round.nanos.length / round.throughput)
                .sum();
        return new Timings(all, all.length / seconds);
    }

    /** Milliseconds that this share of the requests took at most. */
    double millis(double share) {
        return nanos.length == 0
                ? Double.NaN
                : nanos[(int) Math.min(nanos.length - 1L, Math.round(share * nanos.length))] / 1e6;
    }

    double p50() {
        return millis(0.5);
    }

    double p95() {
        return millis(0.95);
    }

    double p99() {
        return millis(0.99);
    }
}
