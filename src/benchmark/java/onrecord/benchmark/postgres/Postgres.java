package onrecord.benchmark.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Objects;
import onrecord.benchmark.Client;
import onrecord.benchmark.Engine;
import onrecord.benchmark.Footprint;
import onrecord.benchmark.corpus.Corpus;
import onrecord.database.DataDirectory;
import onrecord.database.EmbeddedServer;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;

/** The server that On Record brings along, with a cluster of its own. */
public final class Postgres implements Engine {

    private final Path directory;
    private final Thread atExit = new Thread(this::end);
    private @Nullable DataDirectory data;
    private @Nullable EmbeddedServer server;
    private @Nullable JdbcConnectionDetails database;
    private @Nullable Statements statements;

    public Postgres(Path directory) {
        this.directory = directory;
    }

    @Override
    public String name() {
        return "PostgreSQL";
    }

    @Override
    public void start() throws IOException {
        Runtime.getRuntime().addShutdownHook(atExit);
        data = DataDirectory.open(Files.createDirectories(directory));
        server = EmbeddedServer.start(data);
        database = server.database("benchmark");
    }

    @Override
    public void load(Corpus corpus) throws Exception {
        try (Connection connection = open()) {
            new CopyLoad(connection, directory).run(corpus);
        }
    }

    @Override
    public void prepare(Corpus corpus) throws SQLException {
        try (Connection connection = open()) {
            statements = Statements.of(corpus, connection);
        }
    }

    @Override
    public Client connect() throws SQLException {
        return new PostgresClient(open(), Objects.requireNonNull(statements));
    }

    @Override
    public long indexBytes() throws SQLException {
        try (Connection connection = open();
                ResultSet sizes = connection
                        .createStatement()
                        .executeQuery(
                                "select pg_indexes_size('article') + pg_indexes_size('quote') + pg_indexes_size('name')")) {
            sizes.next();
            return sizes.getLong(1);
        }
    }

    @Override
    public long residentBytes() {
        return Footprint.residentBytes(Footprint.postgres(directory.resolve("postgres")));
    }

    @Override
    public void close() {
        end();
        Runtime.getRuntime().removeShutdownHook(atExit);
    }

    private void end() {
        try {
            if (server != null) {
                server.close();
            }
            if (data != null) {
                data.close();
            }
        } catch (IOException e) {
            System.err.println("PostgreSQL did not end: " + e);
        }
    }

    private Connection open() throws SQLException {
        JdbcConnectionDetails there = Objects.requireNonNull(database);
        return DriverManager.getConnection(there.getJdbcUrl(), there.getUsername(), there.getPassword());
    }
}
