package onrecord.search.source;

import java.util.List;
import onrecord.search.source.IndexSource.Table;

/** All ids of a table, batch by batch, for many workers. */
public final class IdBatches {

    private static final int BATCH = 500;

    private final IndexSource source;
    private final Table table;
    private long last = Long.MIN_VALUE;
    private boolean ended;

    public IdBatches(IndexSource source, Table table) {
        this.source = source;
        this.table = table;
    }

    /** The next ones; none when all were given out. */
    synchronized List<Long> next() {
        List<Long> ids = ended ? List.of() : source.idsAfter(table, last, BATCH);
        ended = ids.isEmpty();
        last = ended ? last : ids.getLast();
        return ids;
    }

    /** Gives out no more. */
    synchronized void end() {
        ended = true;
    }
}
