package onrecord.search.opensearch.cluster;

import java.io.IOException;
import java.util.Set;
import org.opensearch.client.opensearch.OpenSearchClient;
import org.opensearch.client.opensearch._types.OpenSearchException;
import org.opensearch.client.opensearch.generic.OpenSearchGenericClient.ClientOptions;
import org.opensearch.client.opensearch.generic.Request;
import org.opensearch.client.opensearch.generic.Requests;
import org.opensearch.client.opensearch.generic.Response;
import org.springframework.stereotype.Component;

/** The cluster, asked so that its failures are ours. */
@Component
@OnOpenSearch
public class Cluster {

    /** Too many requests, and what a cluster says that is starting or has lost a node. */
    private static final Set<Integer> NOT_NOW = Set.of(429, 500, 502, 503, 504);

    private final OpenSearchClient client;

    Cluster(OpenSearchClient client) {
        this.client = client;
    }

    /** One request. */
    public interface Call<T> {

        /** Sends it, and gives the answer. */
        T on(OpenSearchClient client) throws IOException;
    }

    /**
     * The answer.
     *
     * @throws ClusterAway where there is none
     * @throws OpenSearchException where it is a refusal
     */
    public <T> T ask(Call<T> call) {
        try {
            return call.on(client);
        } catch (IOException silent) {
            throw new ClusterAway(silent);
        } catch (OpenSearchException refusal) {
            throw NOT_NOW.contains(refusal.status()) ? new ClusterAway(refusal) : refusal;
        }
    }

    /** Sends JSON that was written by hand. */
    public void put(String path, String body) {
        ask(client -> {
            Request request =
                    Requests.builder().method("PUT").endpoint(path).json(body).build();
            try (Response answer = client.generic()
                    .withClientOptions(ClientOptions.throwOnHttpErrors())
                    .execute(request)) {
                return answer.getStatus();
            }
        });
    }
}
