package onrecord.search.opensearch.store;

import java.util.Optional;
import onrecord.search.index.IndexProgress;
import onrecord.search.opensearch.cluster.Cluster;
import onrecord.search.opensearch.cluster.Generation;
import onrecord.search.opensearch.cluster.OnOpenSearch;
import onrecord.search.opensearch.cluster.OpenSearchProperties;
import org.opensearch.client.opensearch._types.OpenSearchException;
import org.springframework.stereotype.Component;

/** What the nodes tell each other through the cluster: how far the index has come, and that it is to be built anew. */
@Component
@OnOpenSearch
class Notes {

    private static final String REBUILD = "rebuild";

    private final Cluster cluster;
    private final Generations generations;
    private final String index;

    Notes(Cluster cluster, Generations generations, OpenSearchProperties given) {
        this.cluster = cluster;
        this.generations = generations;
        this.index = given.prefix() + "-notes";
    }

    /** Makes room for notes where there is none yet. */
    void prepare() {
        generations.createNotes(index);
    }

    Optional<Standing> standing(Generation generation) {
        return read(generation.name(), Standing.class);
    }

    void save(Generation generation, Standing standing) {
        write(generation.name(), standing);
    }

    void forget(Generation generation) {
        remove(generation.name());
    }

    /** The rebuild that was asked for, or is under way. */
    Optional<IndexProgress> rebuild() {
        return read(REBUILD, IndexProgress.class);
    }

    /** Asks the node that leads for a rebuild, unless one is wanted already. */
    void askForRebuild() {
        if (rebuild().isEmpty()) {
            write(REBUILD, new IndexProgress(0, 0, 0, null));
        }
    }

    void save(IndexProgress progress) {
        write(REBUILD, progress);
    }

    void endRebuild() {
        remove(REBUILD);
    }

    private <T> Optional<T> read(String id, Class<T> type) {
        try {
            return Optional.ofNullable(cluster.ask(
                            client -> client.get(one -> one.index(index).id(id), type))
                    .source());
        } catch (OpenSearchException missing) {
            if (missing.status() == 404) {
                return Optional.empty();
            }
            throw missing;
        }
    }

    private void write(String id, Object note) {
        cluster.ask(client -> client.index(one -> one.index(index).id(id).document(note)));
    }

    private void remove(String id) {
        cluster.ask(client -> client.delete(one -> one.index(index).id(id)));
    }
}
