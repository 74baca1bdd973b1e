package onrecord.search.lucene.store;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexCommit;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.store.FSDirectory;

/**
 * A second index of the files that one commit of the first consists of: as none of them is ever changed, both can have the
 * same, where the file system can do that.
 */
final class IndexCopy {

    private final FSDirectory original;
    private final Path folder;

    IndexCopy(FSDirectory original, Path folder) {
        this.original = original;
        this.folder = folder;
    }

    /** Told before each longer step; throws to end the copying. */
    interface Pulse {
        void beat();
    }

    /**
     * Makes it.
     *
     * @throws IOException if the original cannot be read, or not every byte is as it was written
     */
    void make(IndexCommit commit, Pulse pulse) throws IOException {
        Files.createDirectories(folder);
        for (String file : commit.getFileNames()) {
            if (!file.equals(commit.getSegmentsFileName())) {
                pulse.beat();
                link(file);
            }
        }
        link(commit.getSegmentsFileName()); // the last: without it the others are no index
        checkIntegrity(pulse);
    }

    private void link(String file) throws IOException {
        Path from = original.getDirectory().resolve(file);
        try {
            Files.createLink(folder.resolve(file), from);
        } catch (UnsupportedOperationException | FileSystemException cannotLink) {
            Files.copy(from, folder.resolve(file));
        }
    }

    private void checkIntegrity(Pulse pulse) throws IOException {
        try (FSDirectory copy = FSDirectory.open(folder);
                DirectoryReader reader = DirectoryReader.open(copy)) {
            for (LeafReaderContext leaf : reader.leaves()) {
                pulse.beat();
                leaf.reader().checkIntegrity();
            }
        }
    }
}
