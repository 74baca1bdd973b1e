package onrecord.search.opensearch.store;

import java.util.List;
import onrecord.changes.Change;
import onrecord.changes.ChangeLog;
import onrecord.search.index.IndexBuild;
import onrecord.search.opensearch.cluster.Generation;
import org.jspecify.annotations.Nullable;

/** Builds a new generation in the cluster, and notes there how far it is; one that failed the next build removes. */
final class GenerationBuild extends IndexBuild<Generation> {

    private final Generations generations;
    private final Writing writing;
    private final Notes notes;

    GenerationBuild(Generations generations, ChangeLog changes, Writing writing, Notes notes) {
        super(changes);
        this.generations = generations;
        this.writing = writing;
        this.notes = notes;
    }

    @Override
    protected long articlesToWrite() {
        return writing.articlesToWrite();
    }

    @Override
    protected Generation create() {
        return generations.create();
    }

    @Override
    protected void fill(Generation empty) {
        advance(0);
        writing.writeAll(empty, this::advance);
    }

    @Override
    protected synchronized void advance(long articles) {
        super.advance(articles);
        notes.save(progress());
    }

    @Override
    protected void update(Generation generation, List<Change> batch) {
        writing.update(generation, batch);
    }

    @Override
    protected void discard(@Nullable Generation unfinished) {} // where the cluster is away it could not be removed

    /** How far it has come in which history. */
    Standing standing() {
        return Standing.of(history(), position());
    }
}
