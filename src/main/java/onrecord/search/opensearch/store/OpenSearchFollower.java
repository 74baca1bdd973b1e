package onrecord.search.opensearch.store;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import onrecord.changes.Change;
import onrecord.changes.ChangeLog;
import onrecord.changes.Follower;
import onrecord.changes.Position;
import onrecord.search.opensearch.cluster.Generation;
import onrecord.search.opensearch.cluster.OnOpenSearch;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Keeps the cluster up with the change log, on the node that leads. */
@Component
@OnOpenSearch
class OpenSearchFollower implements Follower {

    private static final Logger log = LoggerFactory.getLogger(OpenSearchFollower.class);
    private static final Duration ASKED_EVERY = Duration.ofSeconds(1);

    private final Generations generations;
    private final ChangeLog changes;
    private final Writing writing;
    private final Notes notes;
    private volatile @Nullable GenerationBuild build;
    private volatile @Nullable Generation generation;
    private volatile Standing standing = Standing.of(new UUID(0, 0), new Position(0, 0));
    private Instant asked = Instant.EPOCH;

    OpenSearchFollower(Generations generations, ChangeLog changes, Writing writing, Notes notes) {
        this.generations = generations;
        this.changes = changes;
        this.writing = writing;
        this.notes = notes;
    }

    @Override
    public String name() {
        return "search index";
    }

    @Override
    public boolean isShared() {
        return true;
    }

    /** Goes on where whoever led before stopped. */
    @Override
    public void open() {
        notes.prepare();
        UUID history = changes.history();
        Optional<Generation> serving = generations.serving();
        Optional<Standing> noted = serving.flatMap(notes::standing).filter(found -> found.isUsable(history));
        if (noted.isEmpty()) {
            startAnew();
            return;
        }
        standing = noted.get();
        generation = serving.orElseThrow();
        generations.removeAllBut(serving.orElseThrow());
        log.info(
                "This node leads the search index, generation {}",
                serving.orElseThrow().name());
    }

    @Override
    public void startAnew() {
        GenerationBuild running = build();
        running.awaitEnd();
        takeOver(running);
    }

    private synchronized GenerationBuild build() {
        GenerationBuild running = build;
        if (running == null) {
            running = new GenerationBuild(generations, changes, writing, notes);
            build = running;
            running.start();
        }
        return running;
    }

    @Override
    public boolean isOpen() {
        return generation != null;
    }

    @Override
    public UUID history() {
        return standing.history();
    }

    @Override
    public Position position() {
        return standing.position();
    }

    @Override
    public void apply(List<Change> batch) {
        writing.update(current(), batch);
        standing = Standing.of(history(), batch.getLast().position());
        notes.save(current(), standing);
    }

    private Generation current() {
        return Objects.requireNonNull(generation);
    }

    @Override
    public void settle() {
        GenerationBuild finished = build;
        if (finished != null && !finished.isAlive()) {
            takeOver(finished);
        }
        if (asked.plus(ASKED_EVERY).isBefore(Instant.now())) {
            asked = Instant.now();
            lookAround();
        }
    }

    private void lookAround() {
        if (!generations.serving().equals(Optional.of(current()))) {
            log.warn("Another generation answers than the one this node leads");
            close(); // and opens what answers
        } else if (build == null && notes.rebuild().isPresent()) {
            build();
        }
    }

    private void takeOver(GenerationBuild finished) {
        build = null;
        Generation after = finished.result();
        notes.save(after, finished.standing());
        generations.serve(after);
        standing = finished.standing();
        generation = after;
        notes.endRebuild();
        generations.removeAllBut(after);
        log.info("A new search index answers, generation {}", after.name());
    }

    @Override
    public void hurry() {
        GenerationBuild running = build;
        if (running != null) {
            running.giveUp();
        }
    }

    /** Everything is in the cluster already. */
    @Override
    public void close() {
        hurry();
        build = null;
        generation = null;
    }
}
