package onrecord.search.lucene;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import onrecord.changes.Change;
import onrecord.changes.ChangeLog;
import onrecord.search.index.IndexBuild;
import org.springframework.util.FileSystemUtils;

/** Builds the indexes of one generation in a folder, which goes where that fails. */
final class ShelvesBuild extends IndexBuild<Shelves> {

    private final Path folder;
    private final IndexWriting writing;

    ShelvesBuild(Path folder, ChangeLog changes, IndexWriting writing) {
        super(changes);
        this.folder = folder;
        this.writing = writing;
    }

    @Override
    protected long articlesToWrite() {
        return writing.articlesToWrite();
    }

    @Override
    protected Shelves create() throws IOException {
        return Shelves.open(folder);
    }

    @Override
    protected void writeAll(Shelves empty) throws IOException {
        writing.writeAll(empty, this::advance);
        empty.refresh();
    }

    @Override
    protected void update(Shelves shelves, List<Change> batch) throws IOException {
        writing.update(shelves, batch);
        shelves.refresh();
    }

    @Override
    protected void discard(Shelves unfinished) throws IOException {
        unfinished.close();
        FileSystemUtils.deleteRecursively(folder);
    }
}
