package onrecord.database;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Where a streaming replica of the database is.
 *
 * @param url its JDBC address; without one there is no replica
 * @param username the primary's where it is absent
 * @param password the primary's where it is absent
 */
@ConfigurationProperties("onrecord.replica")
record ReplicaProperties(
        @Nullable String url,
        @Nullable String username,
        @Nullable String password) {}
