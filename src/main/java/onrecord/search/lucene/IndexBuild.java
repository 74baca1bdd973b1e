package onrecord.search.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
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
import onrecord.search.index.IndexProgress;
import org.jspecify.annotations.Nullable;
import org.springframework.util.FileSystemUtils;

/** Builds a new generation of the index from the whole database, on a thread of its own. */
final class IndexBuild extends Thread {

    private static final int BATCH = 2_000;

    private final Path folder;
    private final ChangeLog changes;
    private final IndexWriting writing;
    private final Instant started = Instant.now();
    private final AtomicLong done = new AtomicLong();
    private volatile long all;
    private volatile boolean givenUp;
    private @Nullable UUID history;
    private @Nullable Shelves shelves;
    private @Nullable Position position;
    private @Nullable RuntimeException failure;

    IndexBuild(Path folder, ChangeLog changes, IndexWriting writing) {
        super("index-build");
        setDaemon(true);
        this.folder = folder;
        this.changes = changes;
        this.writing = writing;
    }

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
        all = writing.articlesToWrite();
        Shelves building = Shelves.open(folder);
        try {
            writing.writeAll(building, this::advance);
            catchUp(building);
            shelves = building;
        } finally {
            if (shelves == null) {
                building.close();
                FileSystemUtils.deleteRecursively(folder);
            }
        }
    }

    private void advance(long articles) {
        done.addAndGet(articles);
        if (givenUp) {
            throw new CancellationException("the service ends before the index is built");
        }
    }

    private void catchUp(Shelves building) throws IOException {
        Position reached = position();
        for (List<Change> next = changes.after(reached, BATCH); !next.isEmpty(); next = changes.after(reached, BATCH)) {
            writing.update(building, next);
            reached = next.getLast().position();
        }
        building.refresh();
        position = reached;
    }

    /** Called when the service ends. */
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
     * The finished indexes, with what changed since they were, so that nothing is missing when they begin to answer.
     *
     * @throws RuntimeException what stopped the build
     */
    Shelves result() {
        if (failure != null) {
            throw failure;
        }
        Shelves finished = Objects.requireNonNull(shelves);
        try {
            catchUp(finished);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return finished;
    }

    /** Which history it was built of. */
    UUID history() {
        return Objects.requireNonNull(history);
    }

    /** How far it has come in that history. */
    Position position() {
        return Objects.requireNonNull(position);
    }

    IndexProgress progress() {
        return IndexProgress.after(Duration.between(started, Instant.now()), done.get(), all);
    }
}
