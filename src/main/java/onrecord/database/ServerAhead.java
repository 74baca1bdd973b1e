package onrecord.database;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.core.env.Environment;

/**
 * Starts the embedded server while the context is still being put together, which takes about as long. Also refuses a
 * data directory that is in use before anything else is done.
 */
public final class ServerAhead implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    private static final Logger log = LoggerFactory.getLogger(ServerAhead.class);

    private final CompletableFuture<EmbeddedServer> server = new CompletableFuture<>();

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        Environment environment = context.getEnvironment();
        if (NoServerGiven.in(environment) && context instanceof GenericApplicationContext beans) {
            DataDirectory data = DataDirectory.open(Path.of(environment.getProperty("onrecord.data-dir", "./data")));
            beans.registerBean(DataDirectory.class, () -> data);
            beans.registerBean(ServerAhead.class, () -> this);
            // also where the context fails before it has a bean to close
            SpringApplication.getShutdownHandlers().add(this::stop);
            server.completeAsync(
                    () -> EmbeddedServer.start(data), Thread.ofPlatform().name("postgresql")::start);
        }
    }

    /** The running server; waits for it, and throws what kept it from starting. */
    EmbeddedServer server() {
        try {
            return server.join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException failure ? failure : e;
        }
    }

    private void stop() {
        if (!server.isCompletedExceptionally()) {
            try {
                server().close();
            } catch (IOException e) {
                log.warn("PostgreSQL did not stop; the next start will see to it", e);
            }
        }
    }
}
