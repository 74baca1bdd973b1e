package onrecord.database;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.util.Map;

/** What the embedded server is told: a small server for one machine that keeps what it is given. */
final class ServerSettings {

    private static final Map<String, String> SERVER = Map.ofEntries(
            // the library turns these two off, as befits throw-away tests
            Map.entry("fsync", "on"),
            Map.entry("synchronous_commit", "on"),
            Map.entry("listen_addresses", "127.0.0.1"),
            // no socket: the temporary directory may be cleaned, and the port is all we use
            Map.entry("unix_socket_directories", ""),
            Map.entry("max_connections", "200"),
            Map.entry("shared_buffers", "128MB"),
            Map.entry("max_wal_size", "1GB"),
            // a first import fills the database from nothing; by default its tables go a minute without statistics,
            // and what is asked by keys reads all of them
            Map.entry("autovacuum_naptime", "10s"),
            Map.entry("timezone", "UTC"),
            Map.entry("log_timezone", "UTC"),
            Map.entry("log_checkpoints", "off"));

    // options of initdb, which the library passes on as they are
    private static final Map<String, String> CLUSTER = Map.of(
            // the same order of words on every platform, whatever its locale
            "locale-provider", "builtin",
            "builtin-locale", "C.UTF-8",
            "locale", "C",
            "auth-host", "scram-sha-256",
            "auth-local", "scram-sha-256");

    private ServerSettings() {}

    static void applyTo(EmbeddedPostgres.Builder builder) {
        SERVER.forEach(builder::setServerConfig);
        CLUSTER.forEach(builder::setLocaleConfig);
    }
}
