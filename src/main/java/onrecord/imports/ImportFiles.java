package onrecord.imports;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import onrecord.database.DataDirectory;
import org.springframework.stereotype.Component;

/** The files of imports, kept until they are stored. */
@Component
class ImportFiles {

    private final Path folder;

    ImportFiles(DataDirectory data) {
        this.folder = data.resolve("imports");
    }

    /** Keeps what is sent; the file appears under its name only when it is complete. Gives its length in bytes. */
    long keep(long id, InputStream sent) throws IOException {
        Files.createDirectories(folder);
        Path part = folder.resolve(id + ".part");
        try {
            long bytes = Files.copy(sent, part, StandardCopyOption.REPLACE_EXISTING);
            Files.move(part, of(id), StandardCopyOption.ATOMIC_MOVE);
            return bytes;
        } catch (IOException | RuntimeException failure) {
            Files.deleteIfExists(part);
            throw failure;
        }
    }

    Path of(long id) {
        return folder.resolve(id + ".ndjson");
    }

    void remove(long id) {
        try {
            Files.deleteIfExists(of(id));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
