package onrecord.benchmark;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** One keep-alive connection by HTTP/1.1 to a server on this machine. */
public final class Http implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(10);
    private static final String JSON = "application/json";

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final String base;
    private final String[] headers;

    /**
     * @param headers sent with every request: name, value, name, value
     */
    public Http(int port, String... headers) {
        this.base = "http://127.0.0.1:" + port;
        this.headers = headers;
    }

    /**
     * A port nobody listens on, below those that Linux gives to outgoing connections: the service's own to its database
     * could take one before the service listens.
     */
    public static int freePort() {
        return new SplittableRandom()
                .ints(20_000, 32_000)
                .filter(Http::isFree)
                .findFirst()
                .orElseThrow();
    }

    private static boolean isFree(int port) {
        try (ServerSocket socket = new ServerSocket(port)) {
            return socket.isBound();
        } catch (IOException taken) {
            return false;
        }
    }

    /** A request to be sent again and again, as all of these are. */
    public HttpRequest get(String path) {
        return request(path).GET().build();
    }

    public HttpRequest delete(String path, String... more) {
        HttpRequest.Builder request = request(path).DELETE();
        return (more.length > 0 ? request.headers(more) : request).build();
    }

    public HttpRequest post(String path) {
        return request(path).POST(BodyPublishers.noBody()).build();
    }

    public HttpRequest post(String path, String json) {
        return send("POST", path, JSON, BodyPublishers.ofString(json));
    }

    public HttpRequest put(String path, String json) {
        return send("PUT", path, JSON, BodyPublishers.ofString(json));
    }

    /** JSON Lines, made while they are sent. */
    public HttpRequest lines(String path, Stream<String> lines) {
        Stream<byte[]> bytes = lines.map(line -> (line + "\n").getBytes(StandardCharsets.UTF_8));
        return send("POST", path, "application/x-ndjson", BodyPublishers.ofByteArrays(bytes::iterator));
    }

    private HttpRequest send(String method, String path, String type, BodyPublisher body) {
        return request(path).header("Content-Type", type).method(method, body).build();
    }

    private HttpRequest.Builder request(String path) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(base + path)).timeout(PATIENCE);
        return headers.length > 0 ? request.headers(headers) : request;
    }

    /** Sends it and reads the answer to its end. */
    public HttpResponse<byte[]> send(HttpRequest request) throws IOException, InterruptedException {
        return client.send(request, BodyHandlers.ofByteArray());
    }

    /** The body of an answer with a status of 2xx. */
    public byte[] body(HttpRequest request) throws IOException, InterruptedException, NotAnswered {
        HttpResponse<byte[]> answer = send(request);
        if (answer.statusCode() / 100 != 2) {
            throw new NotAnswered(answer.statusCode() + " " + new String(answer.body(), StandardCharsets.UTF_8));
        }
        return answer.body();
    }

    public JsonNode json(HttpRequest request) throws IOException, InterruptedException, NotAnswered {
        return JsonMapper.shared().readTree(body(request));
    }

    @Override
    public void close() {
        client.close();
    }
}
