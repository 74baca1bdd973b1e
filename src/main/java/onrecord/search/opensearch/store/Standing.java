package onrecord.search.opensearch.store;

import java.util.UUID;
import onrecord.changes.Position;

/** How far a generation has come, as it is noted in the cluster. */
record Standing(int version, UUID history, long tx, long id) {

    /** Raised whenever documents are made differently: an index of another version is built anew. */
    static final int VERSION = 7;

    static Standing of(UUID history, Position position) {
        return new Standing(VERSION, history, position.tx(), position.id());
    }

    Position position() {
        return new Position(tx, id);
    }

    boolean isUsable(UUID now) {
        return version == VERSION && history.equals(now);
    }
}
