package onrecord.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class CommitsTests {

    private static final Duration LONG = Duration.ofMinutes(1);

    private final Commits commits = new Commits();

    @Test
    void tellWhoWaitsAtOnceThatThereAreMore() throws Exception {
        long known = commits.known();
        CompletableFuture<Long> waiting = CompletableFuture.supplyAsync(() -> more(known, LONG));
        commits.noticed();
        assertThat(waiting.get(LONG.toSeconds() / 2, TimeUnit.SECONDS)).isGreaterThan(known);
    }

    @Test
    void letNobodyWaitForWhatHasHappened() {
        long known = commits.known();
        commits.noticed();
        assertThat(more(known, LONG)).isGreaterThan(known);
    }

    @Test
    void letNobodyWaitForEver() {
        assertThat(more(commits.known(), Duration.ofMillis(20))).isEqualTo(commits.known());
    }

    private long more(long than, Duration atMost) {
        try {
            commits.awaitMore(than, atMost);
            return commits.known();
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }
}
