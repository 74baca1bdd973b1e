package onrecord.search.opensearch;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.CancellationException;
import onrecord.changes.Change;
import onrecord.changes.ChangeLog;
import onrecord.changes.Position;
import onrecord.search.index.IndexProgress;
import org.jspecify.annotations.Nullable;

/** Builds a new generation from the whole database, on a thread of its own. */
final class GenerationBuild extends Thread {

    private static final int BATCH = 2_000;

    private final Generations generations;
    private final ChangeLog changes;
    private final Writing writing;
    private final Notes notes;
    private final Instant started = Instant.now();
    private long done;
    private volatile long all;
    private volatile boolean givenUp;
    private @Nullable UUID history;
    private @Nullable Generation generation;
    private @Nullable Position position;
    private @Nullable RuntimeException failure;

    GenerationBuild(Generations generations, ChangeLog changes, Writing writing, Notes notes) {
        super("index-build");
        setDaemon(true);
        this.generations = generations;
        this.changes = changes;
        this.writing = writing;
        this.notes = notes;
    }

    @Override
    public void run() {
        try {
            history = changes.history();
            position = changes.now(); // before the first row is read: later changes come from the log
            all = writing.articlesToWrite();
            Generation building = generations.create();
            advance(0);
            writing.writeAll(building, this::advance);
            catchUp(building);
            generation = building;
        } catch (RuntimeException broken) {
            failure = broken;
        }
    }

    private synchronized void advance(long articles) {
        if (givenUp) {
            throw new CancellationException("the service ends, or leads no more, before the index is built");
        }
        done += articles;
        notes.save(IndexProgress.after(Duration.between(started, Instant.now()), done, all));
    }

    private void catchUp(Generation building) {
        Position reached = position();
        for (List<Change> next = changes.after(reached, BATCH); !next.isEmpty(); next = changes.after(reached, BATCH)) {
            writing.update(building, next);
            reached = next.getLast().position();
        }
        position = reached;
    }

    /** Called when the service ends, or leads no more; what was built stays for the next build to remove. */
    void giveUp() {
        givenUp = true;
    }

    void awaitEnd() {
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
    Generation result() {
        if (failure != null) {
            throw failure;
        }
        Generation finished = Objects.requireNonNull(generation);
        catchUp(finished);
        return finished;
    }

    /** How far it has come in which history. */
    Standing standing() {
        return Standing.of(Objects.requireNonNull(history), position());
    }

    private Position position() {
        return Objects.requireNonNull(position);
    }
}
