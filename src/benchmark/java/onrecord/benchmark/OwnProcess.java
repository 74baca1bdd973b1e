package onrecord.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A Java process that ends with this one, or at the latest when the next one starts on the same directory. */
public final class OwnProcess implements AutoCloseable {

    private static final Duration TO_START = Duration.ofMinutes(15); // after a crash a whole index may be built first
    private static final Duration TO_END = Duration.ofMinutes(2);

    private final Process process;
    private final Path log;
    private final Thread atExit = new Thread(this::end);

    private OwnProcess(Process process, Path log) {
        this.process = process;
        this.log = log;
        Runtime.getRuntime().addShutdownHook(atExit);
    }

    /** Runs {@code java} with these arguments; what it prints goes to {@code process.log} in the directory. */
    public static OwnProcess java(Path directory, List<String> arguments, String... environment) throws IOException {
        Files.createDirectories(directory);
        endLeftover(directory);
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(arguments);
        Path log = directory.resolve("process.log");
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile());
        for (int i = 0; i < environment.length; i += 2) {
            builder.environment().put(environment[i], environment[i + 1]);
        }
        Process process = builder.start();
        Files.writeString(pidFile(directory), Long.toString(process.pid()));
        return new OwnProcess(process, log);
    }

    /** Waits until the check is true; an exception means not yet. */
    public void await(Callable<Boolean> ready) throws Exception {
        long end = System.nanoTime() + TO_START.toNanos();
        while (!isTrue(ready)) {
            if (!process.isAlive() || System.nanoTime() > end) {
                throw new IOException("It did not start; its last words:\n" + lastWords());
            }
            Thread.sleep(100);
        }
    }

    /** This process and its children. */
    public Stream<ProcessHandle> all() {
        return Stream.concat(Stream.of(process.toHandle()), process.descendants());
    }

    @Override
    public void close() {
        end();
        Runtime.getRuntime().removeShutdownHook(atExit);
    }

    private void end() {
        end(process.toHandle());
    }

    private static void end(ProcessHandle process) {
        process.destroy();
        try {
            process.onExit().get(TO_END.toSeconds(), TimeUnit.SECONDS);
        } catch (Exception stillThere) {
            process.destroyForcibly();
        }
    }

    private static void endLeftover(Path directory) throws IOException {
        Path file = pidFile(directory);
        if (Files.exists(file)) {
            ProcessHandle.of(Long.parseLong(Files.readString(file)))
                    .filter(left -> left.info().commandLine().orElse("").contains(directory.toString()))
                    .ifPresent(OwnProcess::end);
        }
    }

    private static Path pidFile(Path directory) {
        return directory.resolve("process.pid");
    }

    private static boolean isTrue(Callable<Boolean> ready) {
        try {
            return ready.call();
        } catch (Exception notYet) {
            return false;
        }
    }

    private String lastWords() throws IOException {
        List<String> lines = Files.readAllLines(log);
        return String.join("\n", lines.subList(Math.max(0, lines.size() - 40), lines.size()));
    }
}
