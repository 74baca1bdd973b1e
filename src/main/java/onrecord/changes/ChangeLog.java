package onrecord.changes;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads the change log. */
@Repository
public class ChangeLog {

    private static final String AFTER = """
            select tx::text, id, kind, entity_id from change
            where (change.tx, change.id) > (cast(:tx as text)::xid8, :id)
              and change.tx < pg_snapshot_xmin(pg_current_snapshot())
            order by change.tx, change.id limit :limit""";

    /** Waiting changes, with those that open transactions still hold back. */
    private static final String WAITING = """
            select count(*) as changes, coalesce(extract(epoch from now() - min(at)), 0) as seconds
            from (select at from change where (change.tx, change.id) > (cast(:tx as text)::xid8, :id)
                  order by change.tx, change.id limit :most) as waiting""";

    private static final String HOLDS = """
            select id = :history and pruned_to < cast(:tx as text)::xid8
               and cast(:tx as text)::xid8 <= pg_snapshot_xmax(pg_current_snapshot())
            from change_history""";

    private static final String SINCE = """
            select distinct entity_id from change
            where (change.tx, change.id) > (cast(:tx as text)::xid8, :id)
              and kind = :kind and entity_id = any(:ids)""";

    private final JdbcClient jdbc;

    ChangeLog(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The next changes, the oldest first; none that an open transaction could still come before. */
    public List<Change> after(Position position, int limit) {
        return jdbc.sql(AFTER)
                .param("tx", Long.toUnsignedString(position.tx()))
                .param("id", position.id())
                .param("limit", limit)
                .query((row, number) -> new Change(
                        new Position(Long.parseUnsignedLong(row.getString("tx")), row.getLong("id")),
                        Change.Kind.valueOf(row.getString("kind").toUpperCase(Locale.ROOT)),
                        row.getLong("entity_id")))
                .list();
    }

    /** Which of these changed behind that place, whether or not a follower may read it already. */
    public List<Long> since(Position position, Change.Kind kind, Collection<Long> ids) {
        return jdbc.sql(SINCE)
                .param("tx", Long.toUnsignedString(position.tx()))
                .param("id", position.id())
                .param("kind", kind.name().toLowerCase(Locale.ROOT))
                .param("ids", ids.toArray(Long[]::new))
                .query(Long.class)
                .list();
    }

    /** Where a follower starts that is about to read all data: what commits later stands behind this place. */
    public Position now() {
        return jdbc.sql("select pg_snapshot_xmin(pg_current_snapshot())::text")
                .query((row, number) -> new Position(Long.parseUnsignedLong(row.getString(1)), 0))
                .single();
    }

    /** Tells this database's history from that of any other. */
    public UUID history() {
        return jdbc.sql("select id from change_history").query(UUID.class).single();
    }

    /** Whether a follower of this history can go on from here: nothing after it was pruned, and it is not of a later time. */
    public boolean holds(UUID history, Position position) {
        return jdbc.sql(HOLDS)
                .param("history", history)
                .param("tx", Long.toUnsignedString(position.tx()))
                .query(Boolean.class)
                .single();
    }

    /** How far behind a follower at this position is. */
    public Lag lag(Position position) {
        return jdbc.sql(WAITING)
                .param("tx", Long.toUnsignedString(position.tx()))
                .param("id", position.id())
                .param("most", Lag.MOST)
                .query(Lag.class)
                .single();
    }
}
