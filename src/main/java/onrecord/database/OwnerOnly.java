package onrecord.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;

/** Creates files and directories that other users of the machine cannot open. */
final class OwnerOnly {

    private OwnerOnly() {}

    static Path directory(Path path) throws IOException {
        return Files.isDirectory(path) ? path : Files.createDirectories(path, permissions(path, "rwx------"));
    }

    static Path file(Path path) throws IOException {
        return Files.createFile(path, permissions(path, "rw-------"));
    }

    // on Windows a new file takes over the rights of its directory, which a user's home keeps from others
    private static FileAttribute<?>[] permissions(Path path, String rights) {
        return path.getFileSystem().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(rights))}
                : new FileAttribute<?>[0];
    }
}
