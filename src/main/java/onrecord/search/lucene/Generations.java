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

    private final Path home;

    Generations(Path home) {
        this.home = home;
    }

    /** All that are there, the newest first. */
    List<Path> kept() throws IOException {
        Files.createDirectories(home);
        try (Stream<Path> folders = Files.list(home)) {
            return folders.filter(Files::isDirectory)
                    .sorted(Comparator.reverseOrder())
                    .toList();
        }
    }

    /** Where the next one is built. */
    Path next() {
        return home.resolve("g" + System.currentTimeMillis());
    }

    void removeAllBut(Path used) throws IOException {
        for (Path folder : kept()) {
            if (!folder.equals(used)) {
                FileSystemUtils.deleteRecursively(folder);
            }
        }
    }
}
