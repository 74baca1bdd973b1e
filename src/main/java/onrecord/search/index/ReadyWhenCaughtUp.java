package onrecord.search.index;

import java.time.Duration;
import java.time.Instant;
import onrecord.changes.ChangeLog;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Nobody calls the service ready before its index answers for everything that was stored up to then. */
@Component
@Order(Ordered.LOWEST_PRECEDENCE) // after those that store something at the start
class ReadyWhenCaughtUp implements ApplicationRunner {

    /** A large index that is built anew takes longer; until then questions are told so. */
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private static final Duration PAUSE = Duration.ofMillis(20);

    private final SearchIndex index;
    private final ChangeLog changes;

    ReadyWhenCaughtUp(SearchIndex index, ChangeLog changes) {
        this.index = index;
        this.changes = changes;
    }

    @Override
    public void run(ApplicationArguments arguments) throws InterruptedException {
        Instant end = Instant.now().plus(PATIENCE);
        while (!hasCaughtUp() && Instant.now().isBefore(end)) {
            Thread.sleep(PAUSE);
        }
    }

    private boolean hasCaughtUp() {
        return index.isOpen()
                && changes.holds(index.history(), index.position())
                && changes.after(index.position(), 1).isEmpty();
    }
}
