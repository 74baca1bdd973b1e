package onrecord.database;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Watches how far a replica has replayed the primary's log.
 *
 * <p>It holds a commit when it has replayed up to a position that the primary told after that commit. Where the primary
 * is away nothing can be committed either, and what the replica has is all there is to read.
 */
final class ReplicaProgress implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(ReplicaProgress.class);

    private static final Duration EVERY = Duration.ofMillis(250);
    private static final Duration WHILE_BEHIND = Duration.ofMillis(20);
    private static final Duration TOO_FAR_BEHIND = Duration.ofSeconds(1);
    private static final long NONE = -1;

    private final DataSource primary;
    private final DataSource replica;
    private final Commits commits;
    private final Thread thread;
    private volatile long held = NONE;

    private ReplicaProgress(DataSource primary, DataSource replica, Commits commits) {
        this.primary = primary;
        this.replica = replica;
        this.commits = commits;
        this.thread = Thread.ofPlatform().daemon().name("watching-replica").unstarted(this::watch);
    }

    static ReplicaProgress watch(DataSource primary, DataSource replica, Commits commits) {
        ReplicaProgress progress = new ReplicaProgress(primary, replica, commits);
        progress.thread.start();
        return progress;
    }

    /** Whether everything is there that this node knows to be committed. */
    boolean holdsAllKnown() {
        return held == commits.known();
    }

    /** It is not asked again before it has answered here. */
    void lose() {
        stand(NONE);
    }

    private void watch() {
        try {
            while (true) {
                look();
                pause();
            }
        } catch (InterruptedException closed) {
            held = NONE;
        }
    }

    private void look() throws InterruptedException {
        try {
            long known = commits.known();
            String position = position();
            stand(replays(position) ? known : NONE);
        } catch (SQLException none) {
            if (Replica.isAway(none)) {
                stand(answers() ? commits.known() : NONE);
            }
        } catch (RuntimeException broken) {
            log.error("The replica cannot be watched; the primary is read instead", broken);
            held = NONE;
        }
    }

    private void pause() throws InterruptedException {
        Instant next = Instant.now().plus(EVERY);
        do {
            Thread.sleep(WHILE_BEHIND);
        } while (holdsAllKnown() && Instant.now().isBefore(next));
    }

    private void stand(long upTo) {
        if ((held == NONE) != (upTo == NONE)) {
            log.info(
                    upTo == NONE
                            ? "The replica is too far behind or away; the primary is read instead"
                            : "The replica has caught up, and is read from now on");
        }
        held = upTo;
    }

    /** A commit that was not waited for on the disk is in the log, but not flushed yet. */
    private String position() throws SQLException {
        try (Connection connection = primary.getConnection();
                PreparedStatement query = connection.prepareStatement("""
                        select case current_setting('synchronous_commit') when 'off' then pg_current_wal_insert_lsn()
                               else pg_current_wal_flush_lsn() end""");
                ResultSet row = query.executeQuery()) {
            row.next();
            return row.getString(1);
        }
    }

    private boolean answers() {
        try (Connection connection = replica.getConnection()) {
            return connection.isValid(1);
        } catch (SQLException away) {
            return false;
        }
    }

    private boolean replays(String position) throws InterruptedException {
        Instant end = Instant.now().plus(TOO_FAR_BEHIND);
        while (!hasReplayed(position)) {
            if (Instant.now().isAfter(end)) {
                return false;
            }
            Thread.sleep(WHILE_BEHIND);
        }
        return true;
    }

    private boolean hasReplayed(String position) {
        // null, and so false, where this is no replica
        try (Connection connection = replica.getConnection();
                PreparedStatement query =
                        connection.prepareStatement("select pg_last_wal_replay_lsn() >= cast(? as pg_lsn)")) {
            query.setString(1, position);
            try (ResultSet row = query.executeQuery()) {
                return row.next() && row.getBoolean(1);
            }
        } catch (SQLException away) {
            return false;
        }
    }

    @Override
    public void close() {
        thread.interrupt();
    }
}
