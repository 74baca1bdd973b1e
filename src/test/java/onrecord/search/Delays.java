package onrecord.search;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Predicate;
import onrecord.Api;
import onrecord.Api.Answer;

/** How long changes take from the answer to the writer until they are found. For several threads. */
final class Delays {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    /** Often enough for what is measured; more often, an idle server would do little else than answer this. */
    private static final Duration ASKED_EVERY = Duration.ofMillis(20);

    private final Api api;
    private final Queue<Long> micros = new ConcurrentLinkedQueue<>();

    Delays(Api api) {
        this.api = api;
    }

    /** Called right after a write was answered. */
    void awaits(String uri, Predicate<Answer> expected) throws InterruptedException {
        long begin = System.nanoTime();
        Answer answer = api.get(uri);
        while (!expected.test(answer) && System.nanoTime() - begin < PATIENCE.toNanos()) {
            Thread.sleep(ASKED_EVERY);
            answer = api.get(uri);
        }
        if (!expected.test(answer)) {
            throw new AssertionError(uri + " still answers " + answer.text());
        }
        micros.add((System.nanoTime() - begin) / 1_000);
    }

    /** What this share of all tries needed at most, in milliseconds. */
    double atMost(double share) {
        List<Long> sorted = micros.stream().sorted().toList();
        int last = (int) Math.ceil(share * sorted.size()) - 1;
        return sorted.get(last) / 1_000.0;
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "%d changes found after: p50 %.0f ms, p90 %.0f ms, p99 %.0f ms, all %.0f ms",
                micros.size(),
                atMost(0.5),
                atMost(0.9),
                atMost(0.99),
                atMost(1));
    }
}
