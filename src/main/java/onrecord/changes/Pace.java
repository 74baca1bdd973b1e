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
 * all that, and has to be found soon. (Real articles, imported without it: p99 2.6 s instead of one.)
 */
@Component
public class Pace {

    /** How long the oldest change may wait, in seconds: until it is found takes a step of the follower more. */
    private static final double LONGEST = 0.5;

    private static final Duration LOOK_EVERY = Duration.ofMillis(20);

    /** Who comes no further in this time is not waited for until it does: its cluster may be away. */
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final ChangeLog changes;
    private final List<Follower> followers;
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
        for (Position last = null; isBehind(follower); last = follower.position()) {
            if (!follower.position().equals(last)) {
                moved = Instant.now();
            } else if (moved.plus(PATIENCE).isBefore(Instant.now())) {
                stuck.put(follower, last);
            }
            Thread.sleep(LOOK_EVERY);
        }
    }

    private boolean isBehind(Follower follower) {
        if (!follower.isOpen()) {
            return false;
        }
        Position position = follower.position();
        return !position.equals(stuck.get(follower)) && changes.lag(position).seconds() > LONGEST;
    }
}
