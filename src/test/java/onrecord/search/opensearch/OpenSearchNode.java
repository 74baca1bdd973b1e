package onrecord.search.opensearch;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.springframework.util.FileSystemUtils;

/** A real OpenSearch node in a process of its own, which ends with this one. */
public final class OpenSearchNode {

    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private final Path folder;
    private final int port;
    private Process process;

    private OpenSearchNode(Path folder, int port) throws IOException {
        this.folder = folder;
        this.port = port;
        this.process = start();
        Runtime.getRuntime().addShutdownHook(new Thread(this::remove));
    }

    private static final class Shared {

        static final OpenSearchNode NODE = newNode();
    }

    /** The node of all tests of this JVM. */
    public static OpenSearchNode shared() {
        return Shared.NODE;
    }

    private static OpenSearchNode newNode() {
        try {
            OpenSearchNode node = new OpenSearchNode(Files.createTempDirectory("opensearch"), freePort());
            node.await();
            return node;
        } catch (IOException failure) {
            throw new IllegalStateException("no OpenSearch node", failure);
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return free.getLocalPort();
        }
    }

    private Process start() throws IOException {
        return new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx512m",
                        "--enable-native-access=ALL-UNNAMED",
                        "-cp",
                        Files.readString(Path.of(System.getProperty("opensearch.classpath"))),
                        System.getProperty("opensearch.node"),
                        folder.resolve("node").toString(),
                        Integer.toString(port)))
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("log").toFile())
                .start();
    }

    /** Where it listens. */
    public String address() {
        return "http://127.0.0.1:" + port;
    }

    /** Ends it as a crash does, or a power failure. */
    public void kill() {
        process.destroyForcibly().onExit().join();
    }

    /** Starts it again, with the data it had. */
    public void restart() throws IOException {
        process = start();
        await();
    }

    private void await() throws IOException {
        Instant end = Instant.now().plus(PATIENCE);
        while (!answers()) {
            if (!process.isAlive() || Instant.now().isAfter(end)) {
                throw new IOException("OpenSearch did not start:\n" + Files.readString(folder.resolve("log")));
            }
        }
    }

    private boolean answers() {
        URI health = URI.create(address() + "/_cluster/health?wait_for_status=yellow&timeout=1s");
        try (HttpClient client = HttpClient.newHttpClient()) {
            Thread.sleep(100);
            return client.send(HttpRequest.newBuilder(health).build(), BodyHandlers.discarding())
                            .statusCode()
                    == 200;
        } catch (IOException notYet) {
            return false;
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    private void remove() {
        kill();
        FileSystemUtils.deleteRecursively(folder.toFile());
    }
}
