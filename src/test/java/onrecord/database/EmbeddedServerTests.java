package onrecord.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.util.FileSystemUtils;

/** All on one folder, as its one server lives through it; each test makes the database it looks at. */
@TestMethodOrder(MethodOrderer.Random.class)
class EmbeddedServerTests {

    // one for all tests: unpacking takes seconds
    @TempDir
    static Path folder;

    @AfterEach
    void leavesNoServerBehind() {
        assertThat(folder.resolve("postgres/postmaster.pid")).doesNotExist();
    }

    @Test
    void keepsItsDataOverARestart() throws IOException {
        try (RunningServer first = RunningServer.on(folder)) {
            first.sql("create table kept (word text)");
            first.sql("insert into kept values ('détente')");
        }
        try (RunningServer second = RunningServer.on(folder)) {
            assertThat(second.ask("select word from kept")).isEqualTo("détente");
        }
    }

    @Test
    void runsAsASmallServerThatForgetsNothingAndIsSeenByThisMachineOnly() throws IOException {
        try (RunningServer running = RunningServer.on(folder)) {
            assertThat(running.ask("show fsync")).isEqualTo("on");
            assertThat(running.ask("show synchronous_commit")).isEqualTo("on");
            assertThat(running.ask("show listen_addresses")).isEqualTo("127.0.0.1");
            assertThat(running.ask("show log_timezone")).isEqualTo("UTC");
            assertThat(running.ask("show server_encoding")).isEqualTo("UTF8");
            assertThat(
                            running.ask(
                                    "select concat_ws(' ', datlocprovider, datlocale) from pg_database where datname = 'onrecord'"))
                    .isEqualTo("b C.UTF-8");
            assertThat(running.ask("select upper('é') || (lower('Ж') = 'ж')")).isEqualTo("Étrue");
        }
    }

    @Test
    void asksForItsPassword() throws IOException {
        try (RunningServer running = RunningServer.on(folder)) {
            DriverManagerDataSource guess = new DriverManagerDataSource(running.url(), "postgres", "postgres");
            assertThatExceptionOfType(SQLException.class)
                    .isThrownBy(guess::getConnection)
                    .withMessageContaining("password authentication failed");
        }
    }

    @Test
    void refusesAFolderThatAnotherProcessHas() throws Exception {
        RunningElsewhere other = RunningElsewhere.on(folder);
        try {
            assertThatExceptionOfType(DataDirectoryInUse.class).isThrownBy(() -> DataDirectory.open(folder));
        } finally {
            other.kill();
            RunningServer.on(folder).close();
        }
    }

    @Test
    void stopsTheServerThatAKilledProcessLeftAndGoesOnWithItsData() throws Exception {
        try (RunningServer running = RunningServer.on(folder)) {
            running.sql("create table survivor (id int)");
        }
        RunningElsewhere.on(folder).kill();
        ProcessHandle leftover = ProcessHandle.of(pidInLockFile()).orElseThrow();
        assertThat(leftover.isAlive()).isTrue();

        try (RunningServer running = RunningServer.on(folder)) {
            assertThat(running.ask("select count(*) from survivor")).isEqualTo("0");
            assertThat(pidInLockFile()).isNotEqualTo(leftover.pid());
        }
    }

    @Test
    void clearsTheLockOfADeadProcess() throws Exception {
        Process dead = RunningElsewhere.sleeping();
        dead.destroyForcibly().waitFor();
        lockFor(dead.pid());
        RunningServer.on(folder).close();
    }

    @Test
    void leavesAnotherProgramAloneThatHasThePidNow() throws Exception {
        Process other = RunningElsewhere.sleeping();
        lockFor(other.pid());
        RunningServer.on(folder).close();
        assertThat(other.isAlive()).isTrue();
        other.destroyForcibly().waitFor();
    }

    @Test
    void clearsAnEmptyLock() throws IOException {
        RunningServer.on(folder).close();
        Files.createFile(folder.resolve("postgres/postmaster.pid"));
        RunningServer.on(folder).close();
    }

    @Test
    void beginsAnewWhenTheVeryFirstStartWasCutShort() throws IOException {
        FileSystemUtils.deleteRecursively(folder.resolve("postgres"));
        Files.createDirectories(folder.resolve("postgres/base"));
        Files.writeString(folder.resolve("postgres/postgresql.conf"), "# initdb came this far");
        RunningServer.on(folder).close();
    }

    @Test
    void unpacksAgainWhenTheFirstUnpackingWasCutShort() throws IOException {
        Path half = Files.createDirectories(folder.resolve("postgres-bin/PG-0/bin"));
        Files.writeString(half.resolve("postgres"), "half of it");
        RunningServer.on(folder).close();
        assertThat(half).doesNotExist();
    }

    private static void lockFor(long pid) throws IOException {
        List<String> lines;
        try (RunningServer running = RunningServer.on(folder)) {
            lines = new ArrayList<>(Files.readAllLines(lockFile(), StandardCharsets.ISO_8859_1));
            assertThat(running.ask("select 1")).isEqualTo("1");
        }
        lines.set(0, Long.toString(pid));
        Files.write(lockFile(), lines, StandardCharsets.ISO_8859_1);
    }

    private static long pidInLockFile() throws IOException {
        return Long.parseLong(
                Files.readAllLines(lockFile(), StandardCharsets.ISO_8859_1).getFirst());
    }

    private static Path lockFile() {
        return folder.resolve("postgres/postmaster.pid");
    }
}
