package onrecord.database;

import java.io.IOException;
import java.nio.file.Path;

/** The data directory cannot be created or written. */
public final class DataDirectoryNotWritable extends StartRefused {

    DataDirectoryNotWritable(Path directory, IOException cause) {
        super("The data directory %s cannot be written: %s.".formatted(directory.toAbsolutePath(), cause), cause);
    }

    @Override
    String action() {
        return "Give this user the right to write it, or choose another: ONRECORD_DATA_DIR=/some/other/place";
    }
}
