package onrecord.search.opensearch.cluster;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import org.opensearch.client.opensearch._types.OpenSearchException;
import org.opensearch.client.opensearch.core.SearchRequest;
import org.opensearch.client.opensearch.core.SearchResponse;
import org.opensearch.client.opensearch.core.search.Pit;
import org.springframework.stereotype.Component;

/**
 * States of the index that are kept for the pages that follow: where scores order them, every new article moves them
 * all. A cluster keeps few (300 a node, unless told otherwise), so when many lists were begun just now, the next one's
 * pages are of the state that each of them meets.
 */
@Component
@OnOpenSearch
public class Snapshots {

    /** In a cursor: there is none. */
    public static final String NONE = "";

    /** How long somebody may look at a page before the next one is of the present state. */
    private static final String KEPT = "5m";

    private static final Duration KEPT_FOR = Duration.ofMinutes(5);
    private static final int MOST = 100;

    private final Cluster cluster;
    private final Deque<Instant> taken = new ArrayDeque<>();

    Snapshots(Cluster cluster) {
        this.cluster = cluster;
    }

    /** The present state of this index, or {@link #NONE}. */
    public String take(String index) {
        if (!hasRoom()) {
            return NONE;
        }
        try {
            return cluster.ask(client -> client.createPit(of -> of.index(index).keepAlive(time -> time.time(KEPT))))
                    .pitId();
        } catch (OpenSearchException | ClusterAway refused) {
            return NONE;
        }
    }

    /**
     * Searches the state that was kept; where that is gone, or there was none, the present one.
     *
     * @param search what is asked for, without an index
     */
    public <D> SearchResponse<D> search(String index, String snapshot, SearchRequest search, Class<D> type) {
        if (!snapshot.isEmpty()) {
            try {
                SearchRequest before = search.toBuilder()
                        .pit(Pit.of(kept -> kept.id(snapshot).keepAlive(KEPT)))
                        .build();
                return cluster.ask(client -> client.search(before, type));
            } catch (OpenSearchException gone) {
                if (gone.status() != 404 && gone.status() != 400) {
                    throw gone;
                }
            }
        }
        SearchRequest present =
                search.toBuilder().index(index).allowPartialSearchResults(false).build();
        return cluster.ask(client -> client.search(present, type));
    }

    private synchronized boolean hasRoom() {
        Instant now = Instant.now();
        while (!taken.isEmpty() && taken.getFirst().plus(KEPT_FOR).isBefore(now)) {
            taken.removeFirst();
        }
        return taken.size() < MOST && taken.add(now);
    }
}
