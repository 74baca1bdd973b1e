package onrecord.database;

import io.zonky.test.db.postgres.util.LinuxUtils;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The server process that the lock file of a cluster names, whoever started it. */
final class Postmaster {

    private static final Logger log = LoggerFactory.getLogger(Postmaster.class);
    private static final String PATIENCE = "60"; // seconds
    private static final Duration CLOCK_SKEW = Duration.ofSeconds(10);

    // lines of postmaster.pid
    private static final int PID = 0;
    private static final int START_TIME = 2;

    private final Path cluster;
    private final Path lockFile;

    Postmaster(Path cluster) {
        this.cluster = cluster;
        this.lockFile = cluster.resolve("postmaster.pid");
    }

    /** Stops the server that a killed On Record left running here, and disarms a lock file that no server holds. */
    void stopLeftover() throws IOException {
        if (!Files.exists(lockFile)) {
            return;
        }
        Optional<ProcessHandle> leftover = process();
        if (leftover.isPresent()) {
            log.warn(
                    "An earlier On Record was killed; stopping its PostgreSQL (process {})",
                    leftover.get().pid());
            stop(leftover.get());
        } else {
            disarm();
        }
    }

    /** Stops the server, if one still runs, and returns when all is written and it has ended. */
    void stop() throws IOException {
        Optional<ProcessHandle> process = process();
        if (process.isPresent()) {
            stop(process.get());
        }
    }

    private Optional<ProcessHandle> process() throws IOException {
        List<String> lines = lockLines();
        return pid(lines).flatMap(ProcessHandle::of).filter(each -> isServerOfThisCluster(each, lines));
    }

    private List<String> lockLines() throws IOException {
        return Files.exists(lockFile) ? Files.readAllLines(lockFile, StandardCharsets.ISO_8859_1) : List.of();
    }

    private static Optional<Long> pid(List<String> lines) {
        return lines.stream()
                .skip(PID)
                .findFirst()
                .filter(line -> line.matches("\\d{1,10}"))
                .map(Long::valueOf);
    }

    // A pid alone proves nothing: after a reboot it may belong to anyone, in another data directory to another server.
    private boolean isServerOfThisCluster(ProcessHandle process, List<String> lines) {
        ProcessHandle.Info info = process.info();
        boolean isPostgres = info.command()
                .map(command -> Path.of(command).getFileName().toString())
                .filter(name -> name.equals("postgres") || name.equals("postgres.exe"))
                .isPresent();
        // Windows tells no arguments; there the time of its start must do
        return isPostgres
                && info.arguments()
                        .map(arguments -> Arrays.asList(arguments).contains(cluster.toString()))
                        .orElseGet(() -> info.startInstant()
                                .filter(start -> isNear(start, lines))
                                .isPresent());
    }

    private static boolean isNear(Instant start, List<String> lines) {
        return lines.size() > START_TIME
                && Duration.between(start, Instant.ofEpochSecond(Long.parseLong(lines.get(START_TIME))))
                                .abs()
                                .compareTo(CLOCK_SKEW)
                        < 0;
    }

    // pg_ctl waits for the lock file to go; the process itself may stay on as a zombie where nobody reaps orphans
    private void stop(ProcessHandle process) throws IOException {
        Path server = Path.of(process.info().command().orElseThrow());
        // keeps Windows' extension
        Path control = server.resolveSibling(server.getFileName().toString().replace("postgres", "pg_ctl"));
        List<String> command = new ArrayList<>();
        if (LinuxUtils.isUnshareAvailable()) {
            // PostgreSQL's programs refuse to run as root; in a user namespace of their own they are nobody
            command.addAll(List.of("unshare", "-U"));
        }
        command.addAll(List.of(control.toString(), "stop", "-D", cluster.toString(), "-m", "fast", "-t", PATIENCE));
        run(command);
        if (process().isPresent()) {
            throw new IOException("PostgreSQL (process %d) does not stop".formatted(process.pid()));
        }
    }

    private static void run(List<String> command) throws IOException {
        try {
            new ProcessBuilder(command)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start()
                    .waitFor();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    // The server itself clears the lock of a dead process, and first makes sure that none of its children still writes;
    // deleting the file would take that check away. It refuses a pid that now belongs to another program (after a
    // reboot), except that of its grandparent, which is us; and it refuses an empty file.
    private void disarm() throws IOException {
        List<String> lines = new ArrayList<>(lockLines());
        if (pid(lines).isEmpty()) {
            Files.delete(lockFile);
        } else if (pid(lines).flatMap(ProcessHandle::of).isPresent()) {
            lines.set(PID, Long.toString(ProcessHandle.current().pid()));
            Files.write(lockFile, lines, StandardCharsets.ISO_8859_1);
        }
    }
}
