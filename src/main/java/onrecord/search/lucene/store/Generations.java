package onrecord.search.lucene.store;

import java.io.EOFException;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.IndexFormatTooNewException;
import org.apache.lucene.index.IndexFormatTooOldException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.util.FileSystemUtils;

/** The folders of one home, one for each time the index was built. */
final class Generations {

    private static final Logger log = LoggerFactory.getLogger(Generations.class);

    /** Stands in a folder until all of its generation is saved: a copy of an earlier one would pass for complete. */
    private static final String UNFINISHED = "unfinished";

    private final Path home;

    Generations(Path home) {
        this.home = home;
    }

    /** Opens the newest that is complete, undamaged, of this version and of this history, and removes the others. */
    Optional<Generation> open(UUID history) throws IOException {
        for (Path folder : completed()) {
            Optional<Generation> opened = open(folder, history);
            if (opened.isPresent()) {
                removeAllBut(folder);
                return opened;
            }
        }
        return Optional.empty();
    }

    private static Optional<Generation> open(Path folder, UUID history) throws IOException {
        try {
            Generation kept = Generation.open(folder);
            if (kept.position(history).isPresent()) {
                return Optional.of(kept);
            }
            kept.close();
        } catch (CorruptIndexException
                | IndexFormatTooOldException
                | IndexFormatTooNewException
                | NoSuchFileException
                | FileNotFoundException
                | EOFException damaged) {
            log.warn("A search index cannot be read and is passed over", damaged);
        }
        return Optional.empty();
    }

    /** All that were completed, the newest first. */
    List<Path> completed() throws IOException {
        return all().stream()
                .filter(folder -> Files.notExists(folder.resolve(UNFINISHED)))
                .toList();
    }

    private List<Path> all() throws IOException {
        Files.createDirectories(home);
        try (Stream<Path> folders = Files.list(home)) {
            return folders.filter(Files::isDirectory)
                    .sorted(Comparator.reverseOrder())
                    .toList();
        }
    }

    /** A folder for the next one. */
    Path begin() throws IOException {
        Path folder = Files.createDirectories(home.resolve("g" + System.currentTimeMillis()));
        Files.createFile(folder.resolve(UNFINISHED));
        return folder;
    }

    /** The generation in this folder is saved. */
    void complete(Path folder) throws IOException {
        Files.delete(folder.resolve(UNFINISHED));
    }

    void removeAllBut(Path used) throws IOException {
        for (Path folder : all()) {
            if (!folder.equals(used)) {
                FileSystemUtils.deleteRecursively(folder);
            }
        }
    }
}
