package onrecord.search.opensearch.store;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import onrecord.search.opensearch.cluster.Cluster;
import org.opensearch.client.opensearch._types.VersionType;
import org.opensearch.client.opensearch.core.BulkResponse;
import org.opensearch.client.opensearch.core.bulk.BulkOperation;
import org.opensearch.client.opensearch.core.bulk.BulkResponseItem;
import org.opensearch.client.opensearch.core.bulk.IndexOperation;
import org.opensearch.client.util.BinaryData;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes many documents by few requests.
 *
 * <p>Each carries a version, and the cluster keeps the higher one: a node that lost the lead while it was writing
 * overwrites nothing that the next one wrote.
 */
final class Bulk {

    private static final long BYTES = 5_000_000;

    private static final int OVERTAKEN = 409;
    private static final int GONE = 404;

    private final Cluster cluster;
    private final JsonMapper json;
    private final long version;
    private final List<BulkOperation> waiting = new ArrayList<>();
    private final Set<String> touched = new HashSet<>();
    private long bytes;

    /**
     * A new one.
     *
     * @param version the oldest transaction that was open when the documents were read
     */
    Bulk(Cluster cluster, JsonMapper json, long version) {
        this.cluster = cluster;
        this.json = json;
        this.version = version;
    }

    void put(String index, long id, Map<String, Object> document) {
        byte[] written = json.writeValueAsBytes(document);
        add(
                index,
                BulkOperation.of(one -> one.index((IndexOperation.Builder<BinaryData> it) -> it.index(index)
                        .id(Long.toString(id))
                        .version(version)
                        .versionType(VersionType.ExternalGte)
                        .document(BinaryData.of(written, "application/json")))));
        bytes += written.length;
        if (bytes > BYTES) {
            flush();
        }
    }

    void remove(String index, long id) {
        add(
                index,
                BulkOperation.of(one -> one.delete(it ->
                        it.index(index).id(Long.toString(id)).version(version).versionType(VersionType.ExternalGte))));
    }

    private void add(String index, BulkOperation operation) {
        touched.add(index);
        waiting.add(operation);
    }

    /** The indices that it was told to change. */
    Set<String> touched() {
        return Collections.unmodifiableSet(touched);
    }

    /** Sends what waits; it is safe then. */
    void flush() {
        if (waiting.isEmpty()) {
            return;
        }
        BulkResponse answer = cluster.ask(client -> client.bulk(all -> all.operations(waiting)));
        waiting.clear();
        bytes = 0;
        for (BulkResponseItem item : answer.items()) {
            if (item.error() != null && item.status() != OVERTAKEN && item.status() != GONE) {
                throw new IllegalStateException("document " + item.id() + " of " + item.index() + " was refused: "
                        + item.error().reason());
            }
        }
    }
}
