package onrecord.search.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicLong;
import onrecord.changes.Change;
import onrecord.changes.ChangeLog;
import onrecord.changes.Position;
import org.jspecify.annotations.Nullable;

/**
 * Builds a new generation of the index from the whole database, on a thread of its own.
 *
 * @param <G> the generation
 */
public abstract class IndexBuild<G> extends Thread {

    private static final int BATCH = 2_000;

    private final ChangeLog changes;
    private final Instant started = Instant.now();
    private final AtomicLong done = new AtomicLong();
    private volatile long all;
    private volatile boolean givenUp;
    private @Nullable UUID history;
    private @Nullable G generation;
    private @Nullable Position position;
    private @Nullable RuntimeException failure;

    protected IndexBuild(ChangeLog changes) {
        super("index-build");
        setDaemon(true);
        this.changes = changes;
    }

    protected abstract long articlesToWrite();

    /** An empty one, or a copy of an earlier one. */
    protected abstract G create() throws IOException;

    /** Makes it hold all that the database has, telling {@link #advance} how many more articles are done. */
    protected abstract void fill(G created) throws IOException;

    /** Writes the present state of whatever these changes touched, and makes it visible. */
    protected abstract void update(G generation, List<Change> batch) throws IOException;

    /** Called where the build failed, with what there is of it, or was given up. */
    protected abstract void discard(@Nullable G unfinished) throws IOException;

    @Override
    public void run() {
        try {
            build();
        } catch (IOException broken) {
            failure = new UncheckedIOException(broken);
        } catch (RuntimeException broken) {
            failure = broken;
        }
    }

    private void build() throws IOException {
        history = changes.history();
        position = changes.now(); // before the first row is read: later changes come from the log
        all = articlesToWrite();
        G building = null;
        try {
            building = create();
            fill(building);
            catchUp(building);
            generation = building;
        } finally {
            if (generation == null) {
                discard(building);
            }
        }
    }

    /** So many more articles are done. */
    protected void advance(long articles) {
        done.addAndGet(articles);
        if (givenUp) {
            throw new CancellationException("the service ends, or leads no more, before the index is built");
        }
    }

    private void catchUp(G building) throws IOException {
        Position reached = position();
        for (List<Change> next = changes.after(reached, BATCH); !next.isEmpty(); next = changes.after(reached, BATCH)) {
            update(building, next);
            reached = next.getLast().position();
        }
        position = reached;
    }

    /** Called when the service ends, or leads no more. */
    public void giveUp() {
        givenUp = true;
    }

    /** Ends it and removes what it has made. */
    public void abandon() {
        giveUp();
        awaitEnd();
        try {
            discard(generation);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Waits for the end, whether good or bad. */
    public void awaitEnd() {
        try {
            join();
        } catch (InterruptedException stopped) {
            throw new IllegalStateException("stopped while building the index", stopped);
        }
    }

    /**
     * The finished generation, with what changed since it was, so that nothing is missing when it begins to answer.
     *
     * @throws RuntimeException what stopped the build
     */
    public G result() {
        if (failure != null) {
            throw failure;
        }
        G finished = Objects.requireNonNull(generation);
        try {
            catchUp(finished);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return finished;
    }

    /** Which history it was built of. */
    public UUID history() {
        return Objects.requireNonNull(history);
    }

    /** How far it has come in that history. */
    public Position position() {
        return Objects.requireNonNull(position);
    }

    /** How far it is up to now. */
    public IndexProgress progress() {
        return IndexProgress.after(Duration.between(started, Instant.now()), done.get(), all);
    }
}
