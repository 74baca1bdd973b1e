package onrecord.search.source;

import java.io.IOException;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Does one thing to many batches, as many at a time as this machine has processors to spare. */
public final class Workers {

    /** More would leave too few connections to the database for those who ask meanwhile. */
    private static final int MOST = 4;

    private static final int WORKERS = Math.clamp(Runtime.getRuntime().availableProcessors(), 1, MOST);

    private Workers() {}

    /** Gives out batches to many workers. */
    public interface Batches<T> {

        /** The next one; none when all were given out. */
        Optional<T> next();

        /** Gives out no more. */
        void end();
    }

    /** What is done to a batch. */
    public interface Work<T> {
        void on(T batch) throws IOException;
    }

    /** Returns when all is done; where one batch fails, the rest is left. */
    public static <T> void doAll(Batches<T> batches, Work<T> work) throws IOException {
        List<Callable<Boolean>> shares = Collections.nCopies(WORKERS, () -> share(batches, work));
        try (ExecutorService threads = Executors.newFixedThreadPool(
                WORKERS, Thread.ofPlatform().daemon().name("index-build-", 1).factory())) {
            for (Future<Boolean> share : threads.invokeAll(shares)) {
                share.get();
            }
        } catch (InterruptedException stopped) {
            throw new IllegalStateException("stopped while building the index", stopped);
        } catch (ExecutionException failed) {
            throw failure(failed);
        }
    }

    private static <T> boolean share(Batches<T> batches, Work<T> work) throws IOException {
        try {
            for (Optional<T> batch = batches.next(); batch.isPresent(); batch = batches.next()) {
                work.on(batch.get());
            }
            return true;
        } finally {
            batches.end();
        }
    }

    private static IOException failure(ExecutionException failed) {
        return switch (failed.getCause()) {
            case IOException broken -> broken;
            case RuntimeException broken -> throw broken;
            case null, default -> new IOException(failed);
        };
    }
}
