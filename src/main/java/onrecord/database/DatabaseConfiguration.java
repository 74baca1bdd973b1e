package onrecord.database;

import java.nio.file.Path;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;

/**
 * Opens the data directory, and offers the embedded server's database where no other is given.
 *
 * <p>An auto-configuration, so that Boot reads it after a test's container and before its own data source: everything
 * from the connection pool on stays Boot's.
 */
@AutoConfiguration(before = DataSourceAutoConfiguration.class)
class DatabaseConfiguration {

    @Bean
    @ConditionalOnMissingBean
    DataDirectory dataDirectory(@Value("${onrecord.data-dir:./data}") String path) {
        return DataDirectory.open(Path.of(path));
    }

    @Configuration(proxyBeanMethods = false)
    @Conditional(NoServerGiven.class)
    @ConditionalOnMissingBean(JdbcConnectionDetails.class)
    static class Embedded {

        @Bean
        EmbeddedServer embeddedServer(DataDirectory data, ObjectProvider<ServerAhead> ahead) {
            ServerAhead started = ahead.getIfAvailable();
            return started == null ? EmbeddedServer.start(data) : started.server();
        }

        @Bean
        JdbcConnectionDetails jdbcConnectionDetails(EmbeddedServer server) {
            return server.database("onrecord");
        }
    }
}
