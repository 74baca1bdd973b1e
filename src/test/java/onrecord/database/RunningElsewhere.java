package onrecord.database;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** On Record's database in a process of its own, so that a test can kill it. */
final class RunningElsewhere {

    private final Process process;

    private RunningElsewhere(Process process) {
        this.process = process;
    }

    /** Starts the database there and returns when it is ready. */
    static RunningElsewhere on(Path directory) throws IOException {
        Process process = java(directory.toString());
        awaitReady(process.inputReader());
        return new RunningElsewhere(process);
    }

    /** Some other program. */
    static Process sleeping() throws IOException {
        return java();
    }

    private static Process java(String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                RunningElsewhere.class.getName()));
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    private static void awaitReady(BufferedReader output) throws IOException {
        for (String line = output.readLine(); !"ready".equals(line); line = output.readLine()) {
            if (line == null) {
                throw new IOException("The other process ended before it was ready");
            }
        }
    }

    /** What {@code kill -9} does. */
    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    /** Starts the database in the folder given, if one is, and waits to be killed. */
    public static void main(String[] args) throws InterruptedException {
        for (String directory : args) {
            EmbeddedServer.start(DataDirectory.open(Path.of(directory)));
            System.out.println("ready");
        }
        Thread.sleep(Long.MAX_VALUE);
    }
}
