package onrecord.database;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.time.Duration;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.datasource.AbstractDataSource;
import org.springframework.jdbc.datasource.LazyConnectionDataSourceProxy;
import org.springframework.util.StringUtils;

/** A streaming replica, asked by read-only transactions while it holds all that this node knows to be committed. */
final class Replica implements AutoCloseable {

    /** How long a reader waits for the replica before it asks the primary. */
    private static final Duration PATIENCE = Duration.ofSeconds(1);

    private final ReplicaProperties properties;
    private final Commits commits;
    private @Nullable HikariDataSource pool;
    private @Nullable ReplicaProgress progress;

    Replica(ReplicaProperties properties, Commits commits) {
        this.properties = properties;
        this.commits = commits;
    }

    /** The primary for all but read-only transactions. */
    DataSource beside(HikariDataSource primary) {
        HikariDataSource replica = pool(primary);
        ReplicaProgress replayed = ReplicaProgress.watch(primary, replica, commits);
        LazyConnectionDataSourceProxy both = new LazyConnectionDataSourceProxy(primary);
        both.setReadOnlyDataSource(new IfItHoldsAll(replayed, replica, primary));
        pool = replica;
        progress = replayed;
        return both;
    }

    private HikariDataSource pool(HikariDataSource primary) {
        HikariConfig config = new HikariConfig();
        primary.copyStateTo(config);
        config.setPoolName("replica");
        config.setJdbcUrl(properties.url());
        if (StringUtils.hasText(properties.username())) {
            config.setUsername(properties.username());
        }
        if (StringUtils.hasText(properties.password())) {
            config.setPassword(properties.password());
        }
        config.setReadOnly(true);
        config.setConnectionTimeout(PATIENCE.toMillis());
        config.setInitializationFailTimeout(-1); // the service starts without it
        return new HikariDataSource(config);
    }

    /** A pool that only has lent out all its connections tells no cause. */
    static boolean isAway(SQLException failure) {
        return !(failure instanceof SQLTransientConnectionException) || failure.getCause() != null;
    }

    @Override
    public void close() {
        if (progress != null) {
            progress.close();
        }
        if (pool != null) {
            pool.close();
        }
    }

    private static final class IfItHoldsAll extends AbstractDataSource {

        private final ReplicaProgress progress;
        private final HikariDataSource replica;
        private final DataSource primary;

        IfItHoldsAll(ReplicaProgress progress, HikariDataSource replica, DataSource primary) {
            this.progress = progress;
            this.replica = replica;
            this.primary = primary;
        }

        @Override
        public Connection getConnection() throws SQLException {
            Connection connection = progress.holdsAllKnown() ? ofReplica() : null;
            return connection == null ? primary.getConnection() : connection;
        }

        /** A connection that answers: the pool alone would hand out one that was used a moment ago unasked. */
        private @Nullable Connection ofReplica() {
            try {
                Connection connection = replica.getConnection();
                if (connection.isValid((int) PATIENCE.toSeconds())) {
                    return connection;
                }
                replica.evictConnection(connection);
                progress.lose();
            } catch (SQLException none) {
                if (isAway(none)) {
                    progress.lose();
                }
            }
            return null;
        }

        @Override
        public Connection getConnection(String username, String password) throws SQLException {
            return primary.getConnection(username, password);
        }
    }
}
