package onrecord.changes;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;

/**
 * The lead among all nodes, which one of them has: an advisory lock of the database, on a connection kept for nothing
 * else. With the node its connection ends, and with the connection the lock, so another takes over.
 */
final class Lead implements AutoCloseable {

    private static final Duration ASKED_EVERY = Duration.ofSeconds(1);

    /** Where a node vanishes without a word, the server finds out within half a minute instead of two hours. */
    private static final String NOTICE_SILENCE =
            "set tcp_keepalives_idle = 10; set tcp_keepalives_interval = 5; set tcp_keepalives_count = 3";

    private final JdbcConnectionDetails database;
    private final String work;
    private @Nullable Connection connection;
    private boolean held;
    private Instant asked = Instant.EPOCH;

    Lead(JdbcConnectionDetails database, String work) {
        this.database = database;
        this.work = work;
    }

    /** Whether this node leads; it takes the lead where nobody has it. The database is asked once a second. */
    boolean isHeld() {
        if (Instant.now().isBefore(asked.plus(ASKED_EVERY))) {
            return held;
        }
        try {
            held = ask();
        } catch (SQLException away) {
            close();
        }
        asked = Instant.now();
        return held;
    }

    private boolean ask() throws SQLException {
        Connection open = connection;
        if (open != null && !open.isValid(2)) {
            close();
            open = null;
        }
        return (open != null && held) || locked(open == null ? connect() : open);
    }

    private Connection connect() throws SQLException {
        Connection opened =
                DriverManager.getConnection(database.getJdbcUrl(), database.getUsername(), database.getPassword());
        connection = opened;
        try (PreparedStatement notice = opened.prepareStatement(NOTICE_SILENCE)) {
            notice.execute();
        }
        return opened;
    }

    private boolean locked(Connection open) throws SQLException {
        try (PreparedStatement lock = open.prepareStatement("select pg_try_advisory_lock(hashtextextended(?, 0))")) {
            lock.setString(1, "onrecord leads " + work);
            try (ResultSet row = lock.executeQuery()) {
                return row.next() && row.getBoolean(1);
            }
        }
    }

    @Override
    public void close() {
        held = false;
        try {
            if (connection != null) {
                connection.close();
            }
        } catch (SQLException gone) {
            held = false; // as is the lock
        }
        connection = null;
    }
}
