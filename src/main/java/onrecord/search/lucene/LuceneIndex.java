package onrecord.search.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import onrecord.changes.Change;
import onrecord.changes.ChangeLog;
import onrecord.changes.Follower;
import onrecord.changes.Position;
import onrecord.database.DataDirectory;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.util.FileSystemUtils;

/**
 * The index that answers now, kept up with the change log. A rebuild fills a new generation beside it, which takes its
 * place once it has caught up; only the following thread writes.
 */
@Component
class LuceneIndex implements Follower {

    private static final Logger log = LoggerFactory.getLogger(LuceneIndex.class);
    private static final Duration COMMIT_EVERY = Duration.ofSeconds(1);

    private final Path home;
    private final ChangeLog changes;
    private final IndexWriting writing;
    private final AtomicReference<@Nullable IndexBuild> build = new AtomicReference<>();
    private volatile @Nullable Shelves shelves;
    private volatile Position position = new Position(0, 0);
    private UUID history = new UUID(0, 0);
    private Instant committed = Instant.EPOCH;

    LuceneIndex(DataDirectory data, ChangeLog changes, IndexWriting writing) {
        this.home = data.resolve("index");
        this.changes = changes;
        this.writing = writing;
    }

    @Override
    public String name() {
        return "search index";
    }

    @Override
    public void open() {
        history = changes.history();
        try {
            Files.createDirectories(home);
            Optional<Path> newest = generations().reduce((older, newer) -> newer);
            if (newest.isPresent() && openKept(newest.get())) {
                removeOthers(newest.get());
                return;
            }
            IndexBuild first = startBuild();
            join(first);
            takeOver(first);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static void join(IndexBuild build) {
        try {
            build.join();
        } catch (InterruptedException stopped) {
            throw new IllegalStateException("stopped while building the index", stopped);
        }
    }

    private boolean openKept(Path folder) throws IOException {
        Shelves kept = Shelves.open(folder);
        Optional<Position> saved = kept.position(history).filter(place -> changes.holds(history, place));
        if (saved.isEmpty()) {
            kept.close();
            return false;
        }
        position = saved.get();
        shelves = kept;
        log.info("The search index is open, with {} articles", kept.articles().size());
        return true;
    }

    /** Starts to build a new generation, unless one is being built already; tells whether it was started. */
    boolean rebuild() {
        return build.get() == null && startBuild().isAlive();
    }

    private synchronized IndexBuild startBuild() {
        IndexBuild running = build.get();
        if (running == null) {
            running = new IndexBuild(home.resolve("g" + System.currentTimeMillis()), changes, writing);
            build.set(running);
            running.start();
        }
        return running;
    }

    @Override
    public boolean isOpen() {
        return shelves != null;
    }

    @Override
    public Position position() {
        return position;
    }

    @Override
    public void apply(List<Change> batch) {
        try {
            Shelves now = current();
            writing.update(now, batch);
            now.refresh();
            position = batch.getLast().position();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @Override
    public void settle() {
        try {
            IndexBuild finished = build.get();
            if (finished != null && !finished.isAlive()) {
                takeOver(finished);
            }
            if (committed.plus(COMMIT_EVERY).isBefore(Instant.now())) {
                current().commit(history, position);
                committed = Instant.now();
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private void takeOver(IndexBuild finished) throws IOException {
        build.set(null);
        Shelves before = shelves;
        Shelves after = finished.result();
        position = finished.caughtUp(after);
        after.commit(history, position);
        shelves = after;
        log.info(
                "A new search index answers, with {} articles", after.articles().size());
        if (before != null) {
            before.close();
        }
        removeOthers(after.folder());
    }

    /** The index as it is now. */
    Shelves current() {
        Shelves now = shelves;
        if (now == null) {
            throw new IndexNotReady(progress());
        }
        return now;
    }

    @Nullable
    IndexProgress progress() {
        IndexBuild running = build.get();
        return running == null ? null : running.progress();
    }

    private Stream<Path> generations() throws IOException {
        try (Stream<Path> folders = Files.list(home)) {
            return folders.filter(Files::isDirectory).sorted().toList().stream();
        }
    }

    private void removeOthers(Path kept) throws IOException {
        for (Path folder : generations().filter(any -> !any.equals(kept)).toList()) {
            FileSystemUtils.deleteRecursively(folder);
        }
    }

    @Override
    public void close() {
        try {
            Shelves now = shelves;
            if (now != null) {
                now.commit(history, position);
                now.close();
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
