package onrecord.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class CommitsTests {

    private static final Duration LONG = Duration.ofMinutes(1);

    private final Commits commits = new Commits();

    @Test
    void tellWhoWaitsAtOnceThatThereAreMore() throws Exception {
        long known = commits.known();
        Thread waiting = Thread.ofPlatform().daemon().start(() -> more(known, LONG));
        while (waiting.isAlive() && waiting.getState() != Thread.State.TIMED_WAITING) {
            Thread.onSpinWait();
        }
        assertThat(waiting.isAlive()).isTrue();
        commits.noticed();
        assertThat(waiting.join(LONG.dividedBy(2))).isTrue();
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
