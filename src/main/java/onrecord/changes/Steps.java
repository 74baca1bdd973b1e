package onrecord.changes;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import onrecord.database.Commits;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One follower's way through the log. */
final class Steps {

    private static final Logger log = LoggerFactory.getLogger(Steps.class);

    /** Few at a time are found soon; who is far behind comes up sooner by larger steps, as each has its price. */
    private static final int SMALLEST_BATCH = 400;

    private static final int LARGEST_BATCH = 2_000;
    private static final int FEW = 50;

    /** So many are worth a step of their own. */
    private static final int MUCH = 150;

    /** How long a database that was put back to an earlier time may go unnoticed where nobody writes. */
    private static final Duration CHECK_EVERY = Duration.ofMinutes(1);

    private final ChangeLog changes;
    private final Follower follower;
    private final Lead lead;
    private final Commits commits;
    private final Pace pace;
    private Instant checked = Instant.EPOCH;
    private int batch = SMALLEST_BATCH;

    Steps(ChangeLog changes, Follower follower, Lead lead, Commits commits, Pace pace) {
        this.changes = changes;
        this.follower = follower;
        this.lead = lead;
        this.commits = commits;
        this.pace = pace;
    }

    /** What a step found. */
    enum Found {
        NOTHING,
        /** What single requests write. */
        FEW,
        /** Less than is worth a step. */
        SOME,
        /** More may wait. */
        MUCH
    }

    /** Takes over the next changes; where another node leads, there are none. */
    Found next() {
        if (follower.isShared() && !lead.isHeld()) {
            close();
            return Found.NOTHING;
        }
        if (!follower.isOpen()) {
            follower.open();
        }
        Position position = follower.position();
        List<Change> next = changes.after(position, batch);
        batch = next.size() < batch ? SMALLEST_BATCH : Math.min(2 * batch, LARGEST_BATCH);
        if (!isHeld(position, next)) {
            log.warn("The change log holds nothing any more of where the {} stopped; it is made anew", follower());
            follower.startAnew();
            commits.noticed();
            return Found.MUCH;
        }
        if (!next.isEmpty()) {
            commits.noticed(); // what is about to be found must not be older when it is read
            pace.during(follower, next.getLast().position(), () -> follower.apply(next));
        }
        Position taken = follower.position();
        follower.settle();
        if (!taken.equals(follower.position())) {
            commits.noticed(); // an index that was built anew has come further
        }
        return found(next.size());
    }

    private static Found found(int changes) {
        if (changes == 0) {
            return Found.NOTHING;
        }
        if (changes < MUCH) {
            return changes < FEW ? Found.FEW : Found.SOME;
        }
        return Found.MUCH;
    }

    /** Asked after the changes were read: what is there now was not pruned before. Where nothing comes, nothing was. */
    private boolean isHeld(Position position, List<Change> next) {
        if (next.isEmpty() && Instant.now().isBefore(checked.plus(CHECK_EVERY))) {
            return true;
        }
        checked = Instant.now();
        return changes.holds(follower.history(), position);
    }

    void end() {
        close();
        lead.close();
    }

    private void close() {
        if (follower.isOpen()) {
            follower.close();
        }
    }

    String follower() {
        return follower.name();
    }
}
