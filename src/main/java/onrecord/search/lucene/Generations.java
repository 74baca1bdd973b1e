package onrecord.search.lucene;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.util.FileSystemUtils;

/** The folders of one home, one for each time the index was built. */
final class Generations {

    /** Stands in a folder until all of its generation is saved: a copy of an earlier one would pass for complete. */
    private static final String UNFINISHED = "unfinished";

    private final Path home;

    Generations(Path home) {
        this.home = home;
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
