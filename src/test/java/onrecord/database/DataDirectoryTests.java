package onrecord.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class DataDirectoryTests {

    @TempDir
    Path folder;

    @Test
    void opensAgainWhenItWasClosed() throws IOException {
        DataDirectory.open(folder).close();
        DataDirectory.open(folder).close();
    }

    @Test
    void refusesASecondOpeningAndNamesTheFolder() throws IOException {
        try (DataDirectory first = DataDirectory.open(folder)) {
            assertThatExceptionOfType(DataDirectoryInUse.class)
                    .isThrownBy(() -> DataDirectory.open(folder))
                    .withMessageContaining(folder.toRealPath().toString());
            assertThat(first.resolve("index")).isEqualTo(folder.toRealPath().resolve("index"));
        }
    }

    @Test
    void saysWhatIsWrongWithAFolderThatCannotBeMade() throws IOException {
        Path file = Files.createFile(folder.resolve("file"));
        assertThatExceptionOfType(DataDirectoryNotWritable.class)
                .isThrownBy(() -> DataDirectory.open(file.resolve("data")))
                .withMessageContaining(file.toString());
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void isClosedToOtherUsers() throws IOException {
        Path data = folder.resolve("data");
        DataDirectory.open(data).close();
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(data)))
                .isEqualTo("rwx------");
    }
}
