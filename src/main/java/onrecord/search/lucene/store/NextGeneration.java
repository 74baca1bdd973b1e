package onrecord.search.lucene.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import onrecord.changes.ChangeLog;
import onrecord.search.index.IndexProgress;
import org.jspecify.annotations.Nullable;

/** The generation that is being built, or is built and has not taken over yet: there is one at a time. */
final class NextGeneration {

    private final Generations generations;
    private final ChangeLog changes;
    private final IndexWriting writing;
    private volatile @Nullable ShelvesBuild build;

    NextGeneration(Generations generations, ChangeLog changes, IndexWriting writing) {
        this.generations = generations;
        this.changes = changes;
        this.writing = writing;
    }

    /**
     * Begins to build it, unless that is being done already.
     *
     * @param earlier what to take documents over from, or null to make all of them
     */
    synchronized ShelvesBuild build(@Nullable Shelves earlier) {
        ShelvesBuild running = build;
        if (running == null) {
            try {
                running = new ShelvesBuild(generations.begin(), earlier, changes, writing);
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
            running.start();
            build = running; // one that is seen and not alive has ended
        }
        return running;
    }

    /** The build, once it has ended, well or not. */
    Optional<ShelvesBuild> ended() {
        return Optional.ofNullable(build).filter(running -> !running.isAlive());
    }

    /**
     * What was built, with all of it saved.
     *
     * @throws RuntimeException what stopped the build
     */
    Shelves saved(ShelvesBuild ended) {
        Shelves built = ended.result();
        try {
            built.commit(ended.history(), ended.position());
            generations.complete(built.folder());
            return built;
        } catch (IOException failure) {
            ended.abandon();
            throw new UncheckedIOException(failure);
        }
    }

    /** Another one may be built. */
    void clear() {
        build = null;
    }

    /** Ends the build and removes what it has made. */
    void abandon() {
        ShelvesBuild running = build;
        if (running != null) {
            running.abandon();
        }
        clear();
    }

    /** Lets the build end soon. */
    void giveUp() {
        ShelvesBuild running = build;
        if (running != null) {
            running.giveUp();
        }
    }

    /** How far it is; null while none is built. */
    @Nullable
    IndexProgress progress() {
        ShelvesBuild running = build;
        return running == null ? null : running.progress();
    }
}
