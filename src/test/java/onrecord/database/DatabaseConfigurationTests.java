package onrecord.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.BeanCreationException;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcClientAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcTemplateAutoConfiguration;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.jdbc.core.simple.JdbcClient;

class DatabaseConfigurationTests {

    // one for all tests: unpacking takes seconds
    @TempDir
    static Path folder;

    @Test
    void offersTheEmbeddedServerWhenNoneIsGivenAndStopsItAfterThePool() {
        context().run(context -> {
            assertThat(context)
                    .getBean(JdbcClient.class)
                    .extracting(client -> client.sql("select current_database()")
                            .query(String.class)
                            .single())
                    .isEqualTo("onrecord");
            assertThat(folder.resolve("postgres/postmaster.pid")).exists();
        });
        assertThat(folder.resolve("postgres/postmaster.pid")).doesNotExist();
    }

    @Test
    void takesTheServerThatWasStartedAheadAndStopsIt() {
        context().withInitializer(new ServerAhead()).run(context -> {
            assertThat(context).hasSingleBean(EmbeddedServer.class).hasSingleBean(DataDirectory.class);
            assertThat(context.getBean(EmbeddedServer.class))
                    .isSameAs(context.getBean(ServerAhead.class).server());
        });
        assertThat(folder.resolve("postgres/postmaster.pid")).doesNotExist();
    }

    @Test
    void startsNothingAheadWhenAServerIsGiven(@TempDir Path empty) {
        context()
                .withInitializer(new ServerAhead())
                .withPropertyValues("spring.datasource.url=jdbc:postgresql://localhost:1/elsewhere")
                .withPropertyValues("onrecord.data-dir=" + empty)
                .run(context -> assertThat(context).doesNotHaveBean(ServerAhead.class));
        assertThat(empty.resolve("postgres")).doesNotExist();
    }

    @Test
    void takesAnEmptyUrlForNone() {
        context()
                .withPropertyValues("spring.datasource.url=")
                .run(context -> assertThat(context).hasSingleBean(EmbeddedServer.class));
    }

    @Test
    void startsNothingWhenAServerIsGiven(@TempDir Path empty) {
        context()
                .withPropertyValues("spring.datasource.url=jdbc:postgresql://localhost:1/elsewhere")
                .withPropertyValues("onrecord.data-dir=" + empty)
                .run(context -> {
                    assertThat(context)
                            .hasNotFailed()
                            .doesNotHaveBean(EmbeddedServer.class)
                            .hasSingleBean(DataDirectory.class);
                    assertThat(empty.resolve("postgres")).doesNotExist();
                });
    }

    @Test
    void saysInOneSentenceThatTheFolderIsTaken() throws IOException {
        try (DataDirectory other = DataDirectory.open(folder)) {
            context().run(context -> {
                BeanCreationException failure = (BeanCreationException) context.getStartupFailure();
                FailureAnalysis analysis = new StartRefusedAnalyzer().analyze(Objects.requireNonNull(failure));
                assertThat(analysis).isNotNull();
                assertThat(analysis.getDescription())
                        .isEqualTo("Another On Record is already running on the data directory %s."
                                .formatted(other.resolve("")));
                assertThat(analysis.getAction()).contains("ONRECORD_DATA_DIR");
            });
        }
    }

    private ApplicationContextRunner context() {
        return new ApplicationContextRunner()
                .withConfiguration(AutoConfigurations.of(
                        DatabaseConfiguration.class,
                        DataSourceAutoConfiguration.class,
                        JdbcTemplateAutoConfiguration.class,
                        JdbcClientAutoConfiguration.class))
                .withPropertyValues("onrecord.data-dir=" + folder);
    }
}
