package onrecord.search.opensearch.store;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import onrecord.changes.Position;
import onrecord.search.index.Fields;
import onrecord.search.index.IdWindow;
import onrecord.search.index.IndexProgress;
import onrecord.search.index.SearchIndex;
import onrecord.search.index.SearchIndex.Part;
import onrecord.search.opensearch.cluster.Cluster;
import onrecord.search.opensearch.cluster.ClusterAway;
import onrecord.search.opensearch.cluster.ClusterFields;
import onrecord.search.opensearch.cluster.Generation;
import onrecord.search.opensearch.cluster.OnOpenSearch;
import onrecord.search.opensearch.cluster.OpenSearchProperties;
import onrecord.search.opensearch.query.Scan;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The index in the cluster as any node sees it, whichever of them leads. */
@Component
@OnOpenSearch
class OpenSearchIndex implements SearchIndex {

    private final Cluster cluster;
    private final Generations generations;
    private final Notes notes;
    private final Scan scan;
    private final String prefix;

    OpenSearchIndex(Cluster cluster, Generations generations, Notes notes, Scan scan, OpenSearchProperties given) {
        this.scan = scan;
        this.cluster = cluster;
        this.generations = generations;
        this.notes = notes;
        this.prefix = given.prefix();
    }

    @Override
    public boolean isOpen() {
        try {
            return standing().isPresent();
        } catch (ClusterAway silent) {
            return false;
        }
    }

    @Override
    public UUID history() {
        return standing().orElseThrow().history();
    }

    @Override
    public Position position() {
        return standing().orElseThrow().position();
    }

    private Optional<Standing> standing() {
        return generations.serving().flatMap(notes::standing);
    }

    @Override
    public Sizes sizes() {
        return new Sizes(size(Part.ARTICLES), size(Part.QUOTES), size(Part.SPEAKERS));
    }

    private long size(Part part) {
        return cluster.ask(client -> client.count(all -> all.index(Generation.alias(prefix, part))))
                .count();
    }

    @Override
    public Map<Long, List<Held>> held(Part part, IdWindow window) {
        return scan.held(
                Generation.alias(prefix, part),
                part == Part.QUOTES ? ClusterFields.number(Fields.ARTICLE) : Fields.ID,
                window);
    }

    @Override
    public @Nullable IndexProgress progress() {
        try {
            return notes.rebuild().orElse(null);
        } catch (ClusterAway silent) {
            return null;
        }
    }

    @Override
    public boolean rebuild(boolean anew) {
        notes.askForRebuild(); // which always makes all anew
        return true;
    }
}
