package onrecord.search.source;

import java.util.List;
import java.util.Optional;
import onrecord.search.source.IndexSource.Table;

/** All ids of a table, batch by batch. */
public final class IdBatches implements Workers.Batches<List<Long>> {

    /** As many as fit into memory with all that belongs to them. */
    public static final int BATCH = 500;

    private final IndexSource source;
    private final Table table;
    private long last = Long.MIN_VALUE;
    private boolean ended;

    public IdBatches(IndexSource source, Table table) {
        this.source = source;
        this.table = table;
    }

    @Override
    public synchronized Optional<List<Long>> next() {
        List<Long> ids = ended ? List.of() : source.idsAfter(table, last, BATCH);
        ended = ids.isEmpty();
        last = ended ? last : ids.getLast();
        return ended ? Optional.empty() : Optional.of(ids);
    }

    @Override
    public synchronized void end() {
        ended = true;
    }
}
