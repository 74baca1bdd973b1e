package onrecord.search.opensearch.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import onrecord.Api;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.opensearch.client.opensearch.OpenSearchClient;
import org.opensearch.client.transport.OpenSearchTransport;
import tools.jackson.databind.json.JsonMapper;

/** What a cluster that asks for a password gets to see of us. */
class PasswordTests {

    private final List<String> sent = new CopyOnWriteArrayList<>();
    private HttpServer cluster;

    @BeforeEach
    void start() throws Exception {
        cluster = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        cluster.createContext("/", request -> {
            sent.add(String.valueOf(request.getRequestHeaders().getFirst("Authorization")));
            byte[] answer = "{\"count\": 7, \"_shards\": {\"total\": 1, \"successful\": 1, \"failed\": 0}}"
                    .getBytes(StandardCharsets.UTF_8);
            request.getResponseHeaders().set("Content-Type", "application/json");
            request.sendResponseHeaders(200, answer.length);
            request.getResponseBody().write(answer);
            request.close();
        });
        cluster.start();
    }

    @AfterEach
    void stop() {
        cluster.stop(0);
    }

    @Test
    void isSentWithEveryRequestWhereOneIsGiven() throws Exception {
        ask("news", "schlüssel:1");
        assertThat(sent).containsExactly(Api.basic("news", "schlüssel:1"), Api.basic("news", "schlüssel:1"));

        sent.clear();
        ask(null, null);
        assertThat(sent).containsOnly("null");
    }

    @Test
    void doesNotStandInLogs() {
        assertThat(given("news", "secret").toString()).doesNotContain("secret");
    }

    private void ask(@Nullable String username, @Nullable String password) throws Exception {
        OpenSearchConfiguration configuration = new OpenSearchConfiguration();
        try (OpenSearchTransport transport =
                configuration.openSearchTransport(given(username, password), JsonMapper.shared())) {
            OpenSearchClient client = configuration.openSearchClient(transport);
            assertThat(client.count().count()).isEqualTo(7);
            assertThat(client.count().count()).isEqualTo(7);
        }
    }

    private OpenSearchProperties given(@Nullable String username, @Nullable String password) {
        URI host = URI.create("http://127.0.0.1:" + cluster.getAddress().getPort());
        return new OpenSearchProperties(List.of(host), username, password, "onrecord", 1);
    }
}
