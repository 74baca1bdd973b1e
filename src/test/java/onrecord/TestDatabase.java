package onrecord;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import onrecord.database.DataDirectory;
import onrecord.database.EmbeddedServer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.testcontainers.service.connection.ServiceConnection;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.type.AnnotatedTypeMetadata;
import org.springframework.test.context.DynamicPropertyRegistrar;
import org.springframework.util.FileSystemUtils;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.postgresql.PostgreSQLContainer;

/**
 * The PostgreSQL of every integration test: in a container where a Docker engine answers, else the embedded one.
 *
 * <p>Each Spring context gets an empty database and a data directory of its own, so that cached contexts do not disturb
 * each other.
 */
@TestConfiguration(proxyBeanMethods = false)
public class TestDatabase {

    private static final Logger log = LoggerFactory.getLogger(TestDatabase.class);

    @Bean
    DynamicPropertyRegistrar dataDirectoryOfThisContext() {
        String directory = TestFolder.next().toString();
        return properties -> properties.add("onrecord.data-dir", () -> directory);
    }

    @Configuration(proxyBeanMethods = false)
    @Conditional(DockerAnswers.class)
    static class InAContainer {

        @Bean
        @ServiceConnection
        PostgreSQLContainer postgres() {
            log.info("These tests run on PostgreSQL in a container (postgres:18), as a Docker engine answers");
            return new PostgreSQLContainer("postgres:18");
        }
    }

    @Configuration(proxyBeanMethods = false)
    @Conditional(NoDockerAnswers.class)
    static class Embedded {

        private static final AtomicInteger contexts = new AtomicInteger();

        @Bean
        JdbcConnectionDetails database() {
            log.info("These tests run on the embedded PostgreSQL, as no Docker engine answers");
            return Shared.SERVER.database("t_" + contexts.incrementAndGet());
        }
    }

    /** One server for all contexts of this JVM. */
    private static final class Shared {

        static final EmbeddedServer SERVER = EmbeddedServer.start(DataDirectory.open(TestFolder.next()));

        static {
            // Spring runs this after it has closed the contexts, and before TestFolder's own, as the later comes first
            SpringApplication.getShutdownHandlers().add(Shared::stop);
        }

        private static void stop() {
            try {
                SERVER.close();
            } catch (IOException e) {
                log.warn("The tests' PostgreSQL did not stop", e);
            }
        }
    }

    /** Temporary directories that go when the JVM does. */
    private static final class TestFolder {

        private static final Path ROOT = create();

        static {
            SpringApplication.getShutdownHandlers().add(() -> FileSystemUtils.deleteRecursively(ROOT.toFile()));
        }

        static Path next() {
            try {
                return Files.createTempDirectory(ROOT, "t");
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private static Path create() {
            try {
                return Files.createTempDirectory("onrecord-test");
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    static class DockerAnswers implements Condition {

        // asked once, as a refusal takes a screen of the log
        private static final boolean ANSWERS = DockerClientFactory.instance().isDockerAvailable();

        @Override
        public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
            return ANSWERS;
        }
    }

    static class NoDockerAnswers extends DockerAnswers {

        @Override
        public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
            return !super.matches(context, metadata);
        }
    }
}
