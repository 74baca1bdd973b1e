package onrecord;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpClient;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.annotation.Lazy;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.test.web.servlet.client.EntityExchangeResult;
import org.springframework.test.web.servlet.client.RestTestClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The service as a client sees it, over HTTP. Writes as the editor unless told otherwise; follows no redirect. */
@TestComponent
@Lazy // the port is known once the server has started
public class Api {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final RestTestClient client;
    private final String editor;

    public Api(@Value("${local.server.port}") int port, @Value("${onrecord.editor-password}") String password) {
        HttpClient http = HttpClient.newBuilder()
                .followRedirects(HttpClient.Redirect.NEVER)
                .build();
        client = RestTestClient.bindToServer(new JdkClientHttpRequestFactory(http))
                .baseUrl("http://127.0.0.1:" + port)
                .build();
        editor = basic("editor", password);
    }

    /** What came back. */
    public record Answer(int status, HttpHeaders headers, String text) {

        public JsonNode json() {
            return JSON.readTree(text);
        }

        /** The value at a JSON pointer, as text. */
        public String at(String pointer) {
            return json().at(pointer).asString("");
        }

        public long count() {
            return json().get("count").asLong();
        }

        public long id() {
            return json().get("id").asLong();
        }

        public String etag() {
            return Objects.requireNonNull(headers.getETag());
        }

        /** The values of one field of all results. */
        public List<String> results(String field) {
            return json().get("results")
                    .valueStream()
                    .map(result -> result.at(field).asString())
                    .toList();
        }

        public Answer expect(int expected) {
            assertThat(status).as(text).isEqualTo(expected);
            return this;
        }

        public Answer expectProblem(int expected, String code) {
            expect(expected);
            assertThat(String.valueOf(headers.getContentType())).startsWith("application/problem+json");
            assertThat(at("/code")).as(text).isEqualTo(code);
            return this;
        }
    }

    public Answer get(String uri, Object... variables) {
        return exchange(HttpMethod.GET, uri, Map.of(), null, variables);
    }

    public Answer post(String uri, Object body) {
        return exchange(HttpMethod.POST, uri, json("application/json"), body);
    }

    public Answer put(String uri, String etag, Object body) {
        return exchange(HttpMethod.PUT, uri, matching(json("application/json"), etag), body);
    }

    public Answer patch(String uri, String etag, Object body) {
        return exchange(HttpMethod.PATCH, uri, matching(json("application/merge-patch+json"), etag), body);
    }

    public Answer delete(String uri, String etag) {
        return exchange(HttpMethod.DELETE, uri, matching(Map.of("Authorization", editor), etag), null);
    }

    /** Any request, with exactly these headers. */
    public Answer exchange(
            HttpMethod method, String uri, Map<String, String> headers, @Nullable Object body, Object... variables) {
        RestTestClient.RequestBodySpec request = client.method(method).uri(uri, variables);
        headers.forEach(request::header);
        if (body != null) {
            request.body(bytes(body));
        }
        EntityExchangeResult<String> result = request.exchange().returnResult(String.class);
        return new Answer(
                result.getStatus().value(),
                result.getResponseHeaders(),
                Objects.requireNonNullElse(result.getResponseBody(), ""));
    }

    private static byte[] bytes(Object body) {
        return switch (body) {
            case byte[] bytes -> bytes;
            case String text -> text.getBytes(StandardCharsets.UTF_8);
            default -> JSON.writeValueAsBytes(body);
        };
    }

    /** Asks again until the answer is as expected: the index follows the database within a second. */
    public Answer eventually(String uri, Predicate<Answer> expected, Object... variables) {
        Instant end = Instant.now().plus(PATIENCE);
        Answer answer = get(uri, variables);
        while (!(answer.status() == 200 && expected.test(answer))
                && Instant.now().isBefore(end)) {
            try {
                Thread.sleep(20);
            } catch (InterruptedException stopped) {
                throw new IllegalStateException(stopped);
            }
            answer = get(uri, variables);
        }
        assertThat(answer.status() == 200 && expected.test(answer))
                .as(uri + " " + answer.text())
                .isTrue();
        return answer;
    }

    /** The headers of an editor who sends this. */
    public Map<String, String> json(String contentType) {
        return Map.of("Authorization", editor, "Content-Type", contentType);
    }

    public static String basic(String name, String password) {
        return "Basic " + Base64.getEncoder().encodeToString((name + ":" + password).getBytes(StandardCharsets.UTF_8));
    }

    private static Map<String, String> matching(Map<String, String> headers, String etag) {
        Map<String, String> all = new HashMap<>(headers);
        all.put("If-Match", etag);
        return all;
    }
}
