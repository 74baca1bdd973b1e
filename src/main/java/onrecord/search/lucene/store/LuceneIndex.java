package onrecord.search.lucene.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import onrecord.changes.Change;
import onrecord.changes.ChangeLog;
import onrecord.changes.Follower;
import onrecord.changes.Position;
import onrecord.database.DataDirectory;
import onrecord.search.index.IdWindow;
import onrecord.search.index.IndexNotReady;
import onrecord.search.index.IndexProgress;
import onrecord.search.index.SearchIndex;
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
    private final NextGeneration next;
    private final ChangeLog changes;
    private final IndexWriting writing;
    private volatile @Nullable Generation generation;
    private volatile Position position = new Position(0, 0);
    private volatile UUID history = new UUID(0, 0);
    private Instant committed = Instant.EPOCH;

    LuceneIndex(DataDirectory data, ChangeLog changes, IndexWriting writing) {
        this.generations = new Generations(data.resolve("index"));
        this.next = new NextGeneration(generations, changes, writing);
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
            Optional<Generation> kept = generations.open(history);
            kept.ifPresentOrElse(this::goOn, this::startAnew);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private void goOn(Generation kept) {
        position = kept.position(history).orElseThrow();
        generation = kept;
        log.info("The search index is open, with {} articles", kept.size(Part.ARTICLES));
    }

    @Override
    public void startAnew() {
        GenerationBuild running = next.build(usable());
        running.awaitEnd();
        takeOver(running);
    }

    @Override
    public boolean rebuild(boolean anew) {
        return next.build(anew ? null : usable()).isAnew() || !anew;
    }

    /** What documents can be taken over from: nothing that was made of another database. */
    private @Nullable Generation usable() {
        return changes.history().equals(history) ? generation : null;
    }

    @Override
    public Sizes sizes() {
        return read(now -> new Sizes(now.size(Part.ARTICLES), now.size(Part.QUOTES), now.size(Part.SPEAKERS)));
    }

    @Override
    public Map<Long, List<Held>> held(Part part, IdWindow window) {
        return read(now -> HeldDocuments.on(now, part, window));
    }

    private <T> T read(Function<Generation, T> reading) {
        try {
            return reading.apply(current());
        } catch (AlreadyClosedException replaced) { // a rebuilt index took its place between the two calls
            return reading.apply(current());
        }
    }

    @Override
    public boolean isOpen() {
        return generation != null;
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
            Generation now = current();
            writing.update(now, batch);
            now.refresh();
            position = batch.getLast().position();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @Override
    public void settle() {
        next.ended().ifPresent(this::takeOver);
        if (committed.plus(COMMIT_EVERY).isBefore(Instant.now())) {
            save(current());
        }
    }

    private void takeOver(GenerationBuild ended) {
        try {
            Generation before = generation;
            Generation after = next.saved(ended);
            history = ended.history();
            generation = after;
            position = ended.position(); // after the generation: whoever reads both in turn sees at least what it says
            log.info("A new search index answers, with {} articles", after.size(Part.ARTICLES));
            remove(before, after);
        } finally {
            next.clear(); // not before: the folder of the next one would be removed with the old
        }
    }

    private void remove(@Nullable Generation before, Generation after) {
        try {
            if (before != null) {
                before.close();
            }
            generations.removeAllBut(after.folder());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private void save(Generation now) {
        try {
            now.commit(history, position);
            committed = Instant.now();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** The index as it is now. */
    Generation current() {
        Generation now = generation;
        if (now == null) {
            throw new IndexNotReady(progress());
        }
        return now;
    }

    @Override
    public @Nullable IndexProgress progress() {
        return next.progress();
    }

    @Override
    public void hurry() {
        next.giveUp();
    }

    @Override
    public void close() {
        next.abandon();
        Generation now = current();
        save(now);
        generation = null; // a service that is paused opens it again when it goes on
        try {
            now.close();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
