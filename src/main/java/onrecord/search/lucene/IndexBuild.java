package onrecord.search.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicLong;
import onrecord.changes.Change;
import onrecord.changes.ChangeLog;
import onrecord.changes.Position;
import org.jspecify.annotations.Nullable;

/** Builds a new generation of the index from the whole database, on a thread of its own. */
final class IndexBuild extends Thread {

    private static final int BATCH = 500;

    private final Path folder;
    private final ChangeLog changes;
    private final IndexWriting writing;
    private final Instant started = Instant.now();
    private final AtomicLong done = new AtomicLong();
    private volatile long all;
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
            Position start = changes.now(); // before the first row is read: later changes come from the log
            all = writing.articlesToWrite();
            Shelves building = Shelves.open(folder);
            writing.writeAll(building, done::addAndGet);
            position = start;
            shelves = building;
            caughtUp(building);
        } catch (IOException broken) {
            failure = new UncheckedIOException(broken);
        } catch (RuntimeException broken) {
            failure = broken;
        }
    }

    /** Takes over what changed since, so that nothing is missing when this generation begins to answer. */
    Position caughtUp(Shelves building) throws IOException {
        Position reached = Objects.requireNonNull(position);
        for (List<Change> next = changes.after(reached, BATCH); !next.isEmpty(); next = changes.after(reached, BATCH)) {
            writing.update(building, next);
            reached = next.getLast().position();
        }
        building.refresh();
        position = reached;
        return reached;
    }

    /**
     * The finished indexes.
     *
     * @throws RuntimeException what stopped the build
     */
    Shelves result() {
        if (failure != null) {
            throw failure;
        }
        return Objects.requireNonNull(shelves);
    }

    IndexProgress progress() {
        double seconds =
                Math.max(0.001, Duration.between(started, Instant.now()).toMillis() / 1000.0);
        return new IndexProgress(done.get(), all, done.get() / seconds);
    }
}
