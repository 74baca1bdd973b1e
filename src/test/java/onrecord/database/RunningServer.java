package onrecord.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.springframework.boot.jdbc.DataSourceBuilder;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SimpleDriverDataSource;
import org.springframework.util.FileSystemUtils;

/** An embedded server on a folder of its own, and what a test asks it. */
record RunningServer(DataDirectory data, EmbeddedServer server) implements AutoCloseable {

    static RunningServer on(Path folder) {
        DataDirectory data = DataDirectory.open(folder);
        return new RunningServer(data, EmbeddedServer.start(data));
    }

    /** Makes the folder a copy of a stopped server's, which goes on as the replica of this one, started again there. */
    RunningServer replica(Path stopped, Path folder) throws IOException {
        DataDirectory copy = DataDirectory.open(folder);
        Path cluster = OwnerOnly.directory(copy.resolve("postgres"));
        FileSystemUtils.copyRecursively(stopped, cluster);
        Files.copy(data.resolve("postgres.password"), copy.resolve("postgres.password"));
        Files.createFile(cluster.resolve("standby.signal"));
        Files.writeString(
                cluster.resolve("postgresql.auto.conf"),
                "primary_conninfo = 'host=127.0.0.1 port=%s user=postgres password=%s'%n"
                        .formatted(ask("show port"), database().getPassword()),
                StandardOpenOption.APPEND);
        return new RunningServer(copy, EmbeddedServer.start(copy));
    }

    JdbcConnectionDetails database() {
        return server.database("onrecord");
    }

    String url() {
        return database().getJdbcUrl();
    }

    void sql(String statement) {
        client().sql(statement).update();
    }

    String ask(String question) {
        return String.valueOf(client().sql(question).query().singleValue());
    }

    private JdbcClient client() {
        return JdbcClient.create(DataSourceBuilder.create()
                .type(SimpleDriverDataSource.class)
                .url(url())
                .username(database().getUsername())
                .password(database().getPassword())
                .build());
    }

    @Override
    public void close() throws IOException {
        server.close();
        data.close();
    }
}
