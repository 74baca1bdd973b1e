package onrecord;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;

/** The whole service in a process of its own, which can be killed as {@code kill -9} does. */
public final class ServiceProcess implements AutoCloseable {

    private static final String PASSWORD = "correct horse battery staple";
    private static final Pattern PORT = Pattern.compile("Tomcat started on port (\\d+)");

    /** Tenths of a second from the open port to an index that has caught up. */
    private static final int PATIENCE = 1_200;

    private final Process process;
    private final List<String> log = new ArrayList<>();
    private final Api api;

    private ServiceProcess(Process process) throws IOException {
        this.process = process;
        BufferedReader output = process.inputReader();
        this.api = new Api(port(output), PASSWORD);
        Thread.ofVirtual().start(() -> keep(output)); // or it would stop with a full pipe
    }

    /** Starts it on a data directory; returns when it is ready. */
    public static ServiceProcess start(Path data, Map<String, String> environment) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(command()).redirectErrorStream(true);
        builder.environment().putAll(environment);
        builder.environment()
                .putAll(Map.of(
                        "SERVER_PORT", "0",
                        "SERVER_ADDRESS", "127.0.0.1",
                        "ONRECORD_SAMPLES", "false",
                        "ONRECORD_EDITOR_PASSWORD", PASSWORD,
                        "ONRECORD_DATA_DIR", data.toString()));
        ServiceProcess service = new ServiceProcess(builder.start());
        service.awaitReady();
        return service;
    }

    /** The environment of a service on this database. */
    public static Map<String, String> on(JdbcConnectionDetails database) {
        return Map.of(
                "SPRING_DATASOURCE_URL", database.getJdbcUrl(),
                "SPRING_DATASOURCE_USERNAME", Objects.requireNonNull(database.getUsername()),
                "SPRING_DATASOURCE_PASSWORD", Objects.requireNonNull(database.getPassword()));
    }

    private void awaitReady() {
        for (int i = 0; i < PATIENCE && api.get("/actuator/health/readiness").status() != 200; i++) {
            pause();
        }
        api.get("/actuator/health/readiness").expect(200);
    }

    private static void pause() {
        try {
            Thread.sleep(100);
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    private static List<String> command() {
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx384m",
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                System.getProperty("java.class.path"),
                OnRecord.class.getName());
    }

    private int port(BufferedReader output) throws IOException {
        for (String line = output.readLine(); line != null; line = output.readLine()) {
            add(line);
            Matcher port = PORT.matcher(line);
            if (port.find()) {
                return Integer.parseInt(port.group(1));
            }
        }
        throw new IOException("did not start:\n" + String.join("\n", log));
    }

    private void keep(BufferedReader output) {
        try {
            for (String line = output.readLine(); line != null; line = output.readLine()) {
                add(line);
            }
        } catch (IOException ended) {
            add("the log ends here: " + ended.getMessage());
        }
    }

    private synchronized void add(String line) {
        log.add(line);
    }

    public Api api() {
        return api;
    }

    /** What it has logged up to now that holds this text. */
    public synchronized List<String> logged(String text) {
        return log.stream().filter(line -> line.contains(text)).toList();
    }

    /** Ends it without any warning. */
    public void kill() {
        process.destroyForcibly();
        awaitEnd();
    }

    /** Ends it in peace. */
    @Override
    public void close() {
        process.destroy();
        awaitEnd();
    }

    private void awaitEnd() {
        try {
            process.waitFor();
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }
}
