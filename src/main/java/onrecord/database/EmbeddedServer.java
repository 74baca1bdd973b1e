package onrecord.database;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.util.FileSystemUtils;

/** A PostgreSQL server of our own in the data directory, for this machine only. */
public final class EmbeddedServer implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(EmbeddedServer.class);

    // recovery after a crash reads up to max_wal_size
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private final EmbeddedPostgres server;
    private final Postmaster postmaster;
    private final String password;

    private EmbeddedServer(EmbeddedPostgres server, Postmaster postmaster, String password) {
        this.server = server;
        this.postmaster = postmaster;
        this.password = password;
    }

    /** Starts the server on the data it has, or on none at first; returns when it accepts connections. */
    public static EmbeddedServer start(DataDirectory data) {
        Instant begin = Instant.now();
        Path serverLog = data.resolve("postgres.log");
        Postmaster postmaster = new Postmaster(data.resolve("postgres"));
        try {
            postmaster.stopLeftover();
            discardUnfinished(data.resolve("postgres"));
            beginLog(serverLog);
            checkOwner(data.resolve("postgres"), serverLog);
            EmbeddedServer started = start(data, serverLog, postmaster);
            log.info(
                    "PostgreSQL runs in {} on port {}, started in {} ms",
                    data.resolve("postgres"),
                    started.server.getPort(),
                    Duration.between(begin, Instant.now()).toMillis());
            return started;
        } catch (IOException | RuntimeException | ExceptionInInitializerError e) {
            throw new ServerNotStarted(serverLog, e);
        }
    }

    // postmaster.opts is written by a server's first start: without it the cluster is one that initdb could not finish
    private static void discardUnfinished(Path cluster) throws IOException {
        if (!Files.exists(cluster.resolve("postmaster.opts"))) {
            FileSystemUtils.deleteRecursively(cluster);
        }
    }

    private static void beginLog(Path serverLog) throws IOException {
        if (Files.exists(serverLog)) {
            Files.move(serverLog, serverLog.resolveSibling("postgres.log.1"), StandardCopyOption.REPLACE_EXISTING);
        }
        OwnerOnly.file(serverLog);
    }

    // PostgreSQL insists on it, root or not, and the library would wait its whole patience for a server that refused
    private static void checkOwner(Path cluster, Path ours) throws IOException {
        if (Files.exists(cluster) && !Files.getOwner(cluster).equals(Files.getOwner(ours))) {
            throw new IOException("%s belongs to the user %s, who alone can run it"
                    .formatted(cluster, Files.getOwner(cluster).getName()));
        }
    }

    private static EmbeddedServer start(DataDirectory data, Path serverLog, Postmaster postmaster) throws IOException {
        Path passwordFile = data.resolve("postgres.password");
        String password = ServerPassword.in(passwordFile);
        ServerBinaries binaries = ServerBinaries.in(data.resolve("postgres-bin"));
        EmbeddedPostgres.Builder builder = EmbeddedPostgres.builder()
                .setDataDirectory(data.resolve("postgres"))
                .setCleanDataDirectory(false)
                // the context closes the server after the connection pool; a hook would run at the same time
                .setRegisterShutdownHook(false)
                .setPgBinaryResolver(binaries)
                .setOverrideWorkingDirectory(binaries.directory().toFile())
                // a file, as a pipe would break with us and leave a running server without a voice
                .setOutputRedirector(Redirect.appendTo(serverLog.toFile()))
                .setPGStartupWait(PATIENCE)
                .setLocaleConfig("pwfile", passwordFile.toString())
                .setConnectConfig("password", password);
        ServerSettings.applyTo(builder);
        try {
            return new EmbeddedServer(builder.start(), postmaster, password);
        } catch (IOException | RuntimeException e) {
            // one that came up too late
            postmaster.stop();
            throw e;
        }
    }

    /** The way to a database of this name, which is created when it is missing. */
    public JdbcConnectionDetails database(String name) {
        try (Connection connection = server.getPostgresDatabase().getConnection()) {
            if (!exists(connection, name)) {
                create(connection, name);
            }
            return new ServerDatabase(server.getPort(), name, password);
        } catch (SQLException e) {
            throw new IllegalStateException("The database %s could not be created".formatted(name), e);
        }
    }

    private static boolean exists(Connection connection, String name) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement("select from pg_database where datname = ?")) {
            query.setString(1, name);
            return query.executeQuery().next();
        }
    }

    private static void create(Connection connection, String name) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("create database " + statement.enquoteIdentifier(name, true));
        }
    }

    /** Disconnects everyone, and returns when all is written and the server has ended. */
    @Override
    public void close() throws IOException {
        server.close();
        // the library waits five seconds; a last checkpoint on a slow disk may take longer
        postmaster.stop();
    }
}
