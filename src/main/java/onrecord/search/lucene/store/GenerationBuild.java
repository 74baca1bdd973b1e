package onrecord.search.lucene.store;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import onrecord.changes.Change;
import onrecord.changes.ChangeLog;
import onrecord.search.index.IndexBuild;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.util.FileSystemUtils;

/**
 * Builds the indexes of one generation in a folder, which goes where that fails. What an earlier one holds just as the
 * database has it is taken over, unless its files are damaged.
 */
final class GenerationBuild extends IndexBuild<Generation> {

    private static final Logger log = LoggerFactory.getLogger(GenerationBuild.class);

    private final Path folder;
    private final @Nullable Generation earlier;
    private final IndexWriting writing;
    private boolean isCopy;

    /**
     * A build that has not begun.
     *
     * @param folder where there is no generation yet
     * @param earlier of the same history, or null to make all documents
     */
    GenerationBuild(Path folder, @Nullable Generation earlier, ChangeLog changes, IndexWriting writing) {
        super(changes);
        this.folder = folder;
        this.earlier = earlier;
        this.writing = writing;
    }

    /** Whether it takes nothing over. */
    boolean isAnew() {
        return earlier == null;
    }

    @Override
    protected long articlesToWrite() {
        return writing.articlesToWrite();
    }

    @Override
    protected Generation create() throws IOException {
        if (earlier != null) {
            try {
                Generation copy = earlier.copyTo(folder, () -> advance(0));
                isCopy = true;
                return copy;
            } catch (IOException damaged) {
                log.warn("The search index could not be copied, and is made of the database alone", damaged);
                Generation.removeFrom(folder);
            }
        }
        return Generation.open(folder);
    }

    @Override
    protected void fill(Generation generation) throws IOException {
        if (isCopy) {
            writing.mend(generation, this::advance);
        } else {
            writing.writeAll(generation, this::advance);
        }
        generation.refresh();
    }

    @Override
    protected void update(Generation generation, List<Change> batch) throws IOException {
        writing.update(generation, batch);
        generation.refresh();
    }

    @Override
    protected void discard(@Nullable Generation unfinished) throws IOException {
        if (unfinished != null) {
            unfinished.close();
        }
        FileSystemUtils.deleteRecursively(folder);
    }
}
