package onrecord.changes;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Lets whoever writes much wait for those who follow on this node: what others write meanwhile stands in the log behind
 * all that, and has to be found soon.
 */
@Component
public class Pace {

    /** How old the oldest change behind the running step of a follower may be before writers wait, in seconds. */
    private static final double LONGEST = 0.3;

    private static final Duration LOOK_EVERY = Duration.ofMillis(20);

    /** Who comes no further in this time is not waited for until it does: its cluster may be away. */
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final ChangeLog changes;
    private final List<Follower> followers;
    private final Map<Follower, Position> underWay = new ConcurrentHashMap<>();
    private final Map<Follower, Position> stuck = new ConcurrentHashMap<>();

    Pace(ChangeLog changes, ObjectProvider<Follower> followers) {
        this.changes = changes;
        this.followers = followers.orderedStream().toList();
    }

    /**
     * Returns when nothing has waited long for any follower, or none comes further. Looks outside of the transaction that
     * it is called in: what is written in that is as old as its first statement.
     *
     * @throws InterruptedException when the service ends
     */
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    public void keep() throws InterruptedException {
        for (Follower follower : followers) {
            await(follower);
        }
    }

    private void await(Follower follower) throws InterruptedException {
        Instant moved = Instant.now();
        Position last = null;
        for (Position now = follower.position(); isBehind(follower, now); now = follower.position()) {
            if (!now.equals(last)) {
                moved = Instant.now();
                last = now;
            } else if (moved.plus(PATIENCE).isBefore(Instant.now())) {
                stuck.put(follower, now);
            }
            Thread.sleep(LOOK_EVERY);
        }
    }

    /** What a step works on does not count: who writes and who follows work at the same time. */
    private boolean isBehind(Follower follower, Position position) {
        return follower.isOpen()
                && !position.equals(stuck.get(follower))
                && changes.lag(underWay.getOrDefault(follower, position)).seconds() > LONGEST;
    }

    /** Runs a step of a follower, which takes over all up to this end. */
    void during(Follower follower, Position end, Runnable step) {
        underWay.put(follower, end);
        try {
            step.run();
        } finally {
            underWay.remove(follower);
        }
    }
}
