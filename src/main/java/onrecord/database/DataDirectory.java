package onrecord.database;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The folder of all that On Record keeps, held by one process at a time: the embedded database and the search index. */
public final class DataDirectory implements AutoCloseable {

    // Closing any channel on a file gives up all locks this process has on it, so a second opening within the process
    // must be refused before it touches the file.
    private static final Set<Path> OPEN = ConcurrentHashMap.newKeySet();

    private final Path path;
    private final FileChannel lock;

    private DataDirectory(Path path, FileChannel lock) {
        this.path = path;
        this.lock = lock;
    }

    /** Opens the folder, creating it where it is missing; throws {@link DataDirectoryInUse} when it is open already. */
    public static DataDirectory open(Path path) {
        try {
            Path real = OwnerOnly.directory(path).toRealPath();
            if (!OPEN.add(real)) {
                throw new DataDirectoryInUse(real);
            }
            try {
                return new DataDirectory(real, lock(real));
            } catch (IOException | RuntimeException e) {
                OPEN.remove(real);
                throw e;
            }
        } catch (IOException e) {
            throw new DataDirectoryNotWritable(path, e);
        }
    }

    // The operating system gives the lock back however this process ends, kill -9 included.
    private static FileChannel lock(Path directory) throws IOException {
        FileChannel channel =
                FileChannel.open(directory.resolve(".lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            if (channel.tryLock() == null) {
                throw new DataDirectoryInUse(directory);
            }
            return channel;
        } catch (IOException | RuntimeException e) {
            channel.close();
            throw e;
        }
    }

    /** A place in the folder, absolute and without symbolic links up to here. */
    public Path resolve(String name) {
        return path.resolve(name);
    }

    /** Lets another process open the folder. */
    @Override
    public void close() throws IOException {
        lock.close();
        OPEN.remove(path);
    }
}
