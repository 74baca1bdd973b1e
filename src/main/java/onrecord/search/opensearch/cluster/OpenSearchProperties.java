package onrecord.search.opensearch.cluster;

import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where the cluster is.
 *
 * @param hosts addresses of its nodes; one that does not answer is passed over
 * @param username who we are there, where it asks
 * @param prefix what the names of our indices begin with
 * @param shards into how many parts the articles are divided, and the quotes; counts when the index is built
 */
@ConfigurationProperties("onrecord.search")
public record OpenSearchProperties(
        @DefaultValue("http://localhost:9200") List<URI> hosts,
        @Nullable String username,
        @Nullable String password,
        @DefaultValue("onrecord") String prefix,
        @DefaultValue("1") int shards) {

    /** Without the password, which would stand in logs. */
    @Override
    public String toString() {
        return "OpenSearchProperties[hosts=%s, prefix=%s, shards=%d]".formatted(hosts, prefix, shards);
    }
}
