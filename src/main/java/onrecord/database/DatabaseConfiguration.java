package onrecord.database;

import java.nio.file.Path;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;

/**
 * Opens the data directory, and offers the embedded server's database where no other is given.
 *
 * <p>An auto-configuration, so that Boot reads it after a test's container and before its own data source: everything
 * from the connection pool on stays Boot's.
 */
@AutoConfiguration(
        afterName = "org.springframework.boot.testcontainers.service.connection.ServiceConnectionAutoConfiguration",
        before = DataSourceAutoConfiguration.class)
class DatabaseConfiguration {

    @Bean
    @ConditionalOnMissingBean
    DataDirectory dataDirectory(@Value("${onrecord.data-dir:./data}") String path) {
        return DataDirectory.open(Path.of(path));
    }

    @Bean
    @Conditional(NoServerGiven.class)
    @ConditionalOnMissingBean(JdbcConnectionDetails.class)
    EmbeddedServer embeddedServer(DataDirectory data, ObjectProvider<ServerAhead> ahead) {
        ServerAhead started = ahead.getIfAvailable();
        return started == null ? EmbeddedServer.start(data) : started.server();
    }

    @Bean
    @ConditionalOnBean(EmbeddedServer.class)
    JdbcConnectionDetails jdbcConnectionDetails(EmbeddedServer server) {
        return server.database("onrecord");
    }
}
