package onrecord.database;

import java.nio.file.Path;

/** Another process, or another context of this one, has the data directory open. */
public final class DataDirectoryInUse extends StartRefused {

    DataDirectoryInUse(Path directory) {
        super("Another On Record is already running on the data directory %s.".formatted(directory));
    }

    @Override
    String action() {
        return "Stop the other one, or give this one a directory of its own: ONRECORD_DATA_DIR=/some/other/place";
    }
}
