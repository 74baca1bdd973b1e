package onrecord.database;

import io.zonky.test.db.postgres.embedded.DefaultPostgresBinaryResolver;
import io.zonky.test.db.postgres.embedded.PgBinaryResolver;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.util.FileSystemUtils;

/**
 * PostgreSQL's programs, unpacked once into the data directory.
 *
 * <p>The library's own choice is one folder in the temporary directory for all users of the machine, which a clean-up
 * empties under a running server. It also remembers per resolver where it unpacked: equality by directory keeps the
 * servers of one process apart.
 */
record ServerBinaries(Path directory) implements PgBinaryResolver {

    /** Makes the folder ready for unpacking, without what a kill in the middle of an earlier unpacking left. */
    static ServerBinaries in(Path directory) throws IOException {
        // the library opens the folder for writing by everyone, which without the right to enter it means nothing
        OwnerOnly.directory(directory);
        try (Stream<Path> unpacked = Files.list(directory)) {
            List<Path> unfinished = unpacked.filter(each -> !Files.exists(each.resolve(".exists")))
                    .toList();
            for (Path each : unfinished) {
                FileSystemUtils.deleteRecursively(each);
            }
        }
        return new ServerBinaries(directory);
    }

    @Override
    public InputStream getPgBinary(String system, String machineHardware) throws IOException {
        return DefaultPostgresBinaryResolver.INSTANCE.getPgBinary(system, machineHardware);
    }
}
