package onrecord.search.index;

import java.util.List;
import java.util.Optional;
import onrecord.search.source.IndexSource;
import onrecord.search.source.IndexSource.Table;
import onrecord.search.source.Workers;

/**
 * All ids there can be, cut where a table has so many rows; the last window reaches beyond its last row, for what an index
 * may hold there.
 */
public final class IdWindows implements Workers.Batches<IdWindow> {

    private static final int ROWS = 20_000;

    private final IndexSource source;
    private final Table table;
    private long above = Long.MIN_VALUE;

    public IdWindows(IndexSource source, Table table) {
        this.source = source;
        this.table = table;
    }

    @Override
    public synchronized Optional<IdWindow> next() {
        if (above == Long.MAX_VALUE) {
            return Optional.empty();
        }
        List<Long> ids = source.idsAfter(table, above, ROWS);
        IdWindow window = new IdWindow(above, ids.size() < ROWS ? Long.MAX_VALUE : ids.getLast());
        above = window.upTo();
        return Optional.of(window);
    }

    @Override
    public synchronized void end() {
        above = Long.MAX_VALUE;
    }
}
