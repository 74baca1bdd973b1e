package onrecord.benchmark;

import java.io.IOException;
import java.io.InputStream;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A client of an engine that is asked over HTTP, on one connection that stays open.
 *
 * <p>It waits for the answer in its own thread: a client that hands answers from thread to thread would take more of two
 * cores than the engine that is measured.
 */
public final class HttpQuestions implements Client {

    private final String base;
    private final Map<Question, Request> requests = new EnumMap<>(Question.class);
    private final Function<JsonNode, Found> reading;

    /**
     * @param reading what an answer holds
     */
    public HttpQuestions(int port, Map<Question, Request> requests, Function<JsonNode, Found> reading) {
        this.base = "http://127.0.0.1:" + port;
        this.requests.putAll(requests);
        this.reading = reading;
    }

    /**
     * What is sent.
     *
     * @param json the body of a POST; none for a GET
     */
    public record Request(String path, @Nullable String json) {}

    @Override
    public Answer ask(Question question) throws IOException, NotAnswered {
        return new Answer(body(question).length);
    }

    @Override
    public Found found(Question question) throws IOException, NotAnswered {
        return question == Question.FLOOR
                ? Found.NOTHING
                : reading.apply(JsonMapper.shared().readTree(body(question)));
    }

    private byte[] body(Question question) throws IOException, NotAnswered {
        Request request = requests.get(question);
        if (request == null) {
            throw new NotAnswered("not prepared");
        }
        HttpURLConnection connection =
                (HttpURLConnection) URI.create(base + request.path()).toURL().openConnection();
        if (request.json() != null) {
            connection.setDoOutput(true);
            connection.setRequestProperty("Content-Type", "application/json");
            connection.getOutputStream().write(request.json().getBytes(StandardCharsets.UTF_8));
        }
        int status = connection.getResponseCode();
        if (status / 100 != 2) {
            throw new NotAnswered(status + " to " + request);
        }
        try (InputStream body = connection.getInputStream()) {
            return body.readAllBytes();
        }
    }

    @Override
    public void close() {
        // the virtual machine keeps the connection for the next one who asks
    }
}
