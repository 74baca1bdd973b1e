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
    private volatile @Nullable GenerationBuild build;

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
    synchronized GenerationBuild build(@Nullable Generation earlier) {
        GenerationBuild running = build;
        if (running == null) {
            try {
                running = new GenerationBuild(generations.begin(), earlier, changes, writing);
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
            running.start();
            build = running; // one that is seen and not alive has ended
        }
        return running;
    }

    /** The build, once it has ended, well or not. */
    Optional<GenerationBuild> ended() {
        return Optional.ofNullable(build).filter(running -> !running.isAlive());
    }

    /**
     * What was built, with all of it saved.
     *
     * @throws RuntimeException what stopped the build
     */
    Generation saved(GenerationBuild ended) {
        Generation built = ended.result();
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
        GenerationBuild running = build;
        if (running != null) {
            running.abandon();
        }
        clear();
    }

    /** Lets the build end soon. */
    void giveUp() {
        GenerationBuild running = build;
        if (running != null) {
            running.giveUp();
        }
    }

    /** How far it is; null while none is built. */
    @Nullable
    IndexProgress progress() {
        GenerationBuild running = build;
        return running == null ? null : running.progress();
    }
}
