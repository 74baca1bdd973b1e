package onrecord.search.lucene;

import java.io.EOFException;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import onrecord.changes.Change;
import onrecord.changes.ChangeLog;
import onrecord.changes.Follower;
import onrecord.changes.Position;
import onrecord.database.DataDirectory;
import onrecord.search.index.IdWindow;
import onrecord.search.index.IndexNotReady;
import onrecord.search.index.IndexProgress;
import onrecord.search.index.SearchIndex;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.IndexFormatTooNewException;
import org.apache.lucene.index.IndexFormatTooOldException;
import org.apache.lucene.store.AlreadyClosedException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * The index that answers now, kept up with the change log. A rebuild fills a new generation beside it, which takes its
 * place once it has caught up; only the following thread writes.
 */
@Component
@OnLucene
class LuceneIndex implements Follower, SearchIndex {

    private static final Logger log = LoggerFactory.getLogger(LuceneIndex.class);
    private static final Duration COMMIT_EVERY = Duration.ofSeconds(5);

    private final Generations generations;
    private final ChangeLog changes;
    private final IndexWriting writing;
    private volatile @Nullable ShelvesBuild build;
    private volatile @Nullable Shelves shelves;
    private volatile Position position = new Position(0, 0);
    private volatile UUID history = new UUID(0, 0);
    private Instant committed = Instant.EPOCH;

    LuceneIndex(DataDirectory data, ChangeLog changes, IndexWriting writing) {
        this.generations = new Generations(data.resolve("index"));
        this.changes = changes;
        this.writing = writing;
    }

    @Override
    public String name() {
        return "search index";
    }

    @Override
    public void open() {
        try {
            history = changes.history();
            for (Path folder : generations.completed()) {
                if (openKept(folder)) {
                    return;
                }
            }
            startAnew();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** One that is of another version, another history, or damaged, is passed over. */
    private boolean openKept(Path folder) throws IOException {
        Shelves kept;
        try {
            kept = Shelves.open(folder);
        } catch (CorruptIndexException
                | IndexFormatTooOldException
                | IndexFormatTooNewException
                | NoSuchFileException
                | FileNotFoundException
                | EOFException damaged) {
            log.warn("A search index cannot be read and is passed over", damaged);
            return false;
        }
        Optional<Position> saved = kept.position(history);
        if (saved.isEmpty()) {
            kept.close();
            return false;
        }
        position = saved.get();
        shelves = kept;
        generations.removeAllBut(folder);
        log.info("The search index is open, with {} articles", kept.articles().size());
        return true;
    }

    @Override
    public void startAnew() {
        ShelvesBuild running = build(false);
        running.awaitEnd();
        takeOver(running);
    }

    @Override
    public boolean rebuild(boolean anew) {
        return build(anew).isAnew() || !anew;
    }

    private synchronized ShelvesBuild build(boolean anew) {
        ShelvesBuild running = build;
        if (running == null) {
            Shelves usable = !anew && changes.history().equals(history) ? shelves : null;
            running = new ShelvesBuild(folderOfNext(), usable, changes, writing);
            running.start();
            build = running; // one that is seen and not alive has ended
        }
        return running;
    }

    private Path folderOfNext() {
        try {
            return generations.begin();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @Override
    public Sizes sizes() {
        Shelves now = current();
        return new Sizes(
                now.articles().size(), now.quotes().size(), now.speakers().size());
    }

    @Override
    public Map<Long, List<Held>> held(Part part, IdWindow window) {
        try {
            return HeldDocuments.on(current(), part, window);
        } catch (AlreadyClosedException replaced) { // a rebuilt index took its place between the two calls
            return HeldDocuments.on(current(), part, window);
        }
    }

    @Override
    public boolean isOpen() {
        return shelves != null;
    }

    @Override
    public UUID history() {
        return history;
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
        ShelvesBuild finished = build;
        if (finished != null && !finished.isAlive()) {
            takeOver(finished);
        }
        if (committed.plus(COMMIT_EVERY).isBefore(Instant.now())) {
            save(current());
        }
    }

    private void takeOver(ShelvesBuild finished) {
        try {
            Shelves before = shelves;
            Shelves after = saved(finished);
            history = finished.history();
            shelves = after;
            position = finished.position(); // after the shelves: whoever reads both in turn sees at least what it says
            log.info(
                    "A new search index answers, with {} articles",
                    after.articles().size());
            remove(before, after);
        } finally {
            build = null; // not before: the folder of the next one would be removed with the old
        }
    }

    /** All of the new one is saved before any of it answers. */
    private Shelves saved(ShelvesBuild finished) {
        Shelves after = finished.result();
        try {
            after.commit(finished.history(), finished.position());
            generations.complete(after.folder());
            return after;
        } catch (IOException failure) {
            finished.abandon();
            throw new UncheckedIOException(failure);
        }
    }

    private void remove(@Nullable Shelves before, Shelves after) {
        try {
            if (before != null) {
                before.close();
            }
            generations.removeAllBut(after.folder());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private void save(Shelves now) {
        try {
            now.commit(history, position);
            committed = Instant.now();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** The index as it is now. */
    Shelves current() {
        Shelves now = shelves;
        if (now == null) {
            throw new IndexNotReady(progress());
        }
        return now;
    }

    @Override
    public @Nullable IndexProgress progress() {
        ShelvesBuild running = build;
        return running == null ? null : running.progress();
    }

    @Override
    public void hurry() {
        ShelvesBuild running = build;
        if (running != null) {
            running.giveUp();
        }
    }

    @Override
    public void close() {
        ShelvesBuild running = build;
        if (running != null) {
            running.abandon();
            build = null;
        }
        Shelves now = current();
        save(now);
        shelves = null; // a service that is paused opens it again when it goes on
        try {
            now.close();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
