package onrecord.imports;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import onrecord.imports.ImportView.Rejection;
import onrecord.imports.ImportView.State;
import onrecord.imports.PreparedLine.Rejected;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** All imports. */
@Repository
class Imports {

    private static final String ADVANCE = """
            update import set bytes_read = ?, lines_read = ?, stored = stored + ?, known = known + ?,
                   rejected = rejected + ?, active_ms = active_ms + ?
            where id = ?""";

    private static final String FINISH = """
            update import set state = ?, failure = ?, finished_at = now(),
                   bytes_read = case when ? = 'completed' then bytes else bytes_read end
            where id = ?""";

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;

    Imports(JdbcClient jdbc, JdbcTemplate batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    /** Where an import stands in its file. */
    record Progress(long bytesRead, long linesRead) {}

    long nextId() {
        return jdbc.sql("select nextval('import_id')").query(Long.class).single();
    }

    void add(long id, long bytes) {
        jdbc.sql("insert into import (id, state, bytes) values (?, 'queued', ?)")
                .params(id, bytes)
                .update();
    }

    /** Whether it was to be started; one that was asked for twice has ended meanwhile. */
    boolean start(long id) {
        return jdbc.sql("update import set state = 'running' where id = ? and state in ('queued', 'running')")
                        .param(id)
                        .update()
                == 1;
    }

    void advance(long id, ImportLine last, long stored, long known, long rejected, long activeMillis) {
        jdbc.sql(ADVANCE)
                .params(last.end(), last.number(), stored, known, rejected, activeMillis, id)
                .update();
    }

    void reject(long id, List<Rejected> lines) {
        batches.batchUpdate(
                "insert into import_rejection (import_id, line, reason) values (?, ?, ?)",
                lines.stream()
                        .map(rejected -> new Object[] {id, rejected.line().number(), rejected.reason()})
                        .toList());
    }

    void finish(long id, State state, @Nullable String failure) {
        String name = state.name().toLowerCase(Locale.ROOT);
        jdbc.sql(FINISH).param(name).param(failure).param(name).param(id).update();
    }

    Progress progress(long id) {
        return jdbc.sql("select bytes_read, lines_read from import where id = ?")
                .param(id)
                .query(Progress.class)
                .single();
    }

    List<Long> unfinished() {
        return jdbc.sql("select id from import where state in ('queued', 'running') order by id")
                .query(Long.class)
                .list();
    }

    Optional<ImportView> find(long id) {
        List<Rejection> rejections = rejections(id);
        return jdbc.sql("select * from import where id = ?")
                .param(id)
                .query((row, number) -> view(row, rejections))
                .optional();
    }

    /** The latest imports, the newest first, without their rejected lines. */
    List<ImportView> latest(int limit) {
        return jdbc.sql("select * from import order by id desc limit ?")
                .param(limit)
                .query((row, number) -> view(row, List.of()))
                .list();
    }

    private List<Rejection> rejections(long id) {
        return jdbc.sql("select line, reason from import_rejection where import_id = ? order by line limit 1000")
                .param(id)
                .query(Rejection.class)
                .list();
    }

    private static ImportView view(ResultSet row, List<Rejection> rejections) throws SQLException {
        double seconds = Math.max(row.getLong("active_ms"), 1) / 1000.0;
        long left = row.getLong("bytes") - row.getLong("bytes_read");
        double bytesPerSecond = row.getLong("bytes_read") / seconds;
        return new ImportView(
                row.getLong("id"),
                State.valueOf(row.getString("state").toUpperCase(Locale.ROOT)),
                row.getLong("bytes"),
                row.getLong("bytes_read"),
                row.getLong("lines_read"),
                row.getLong("stored"),
                row.getLong("known"),
                row.getLong("rejected"),
                Math.round(10 * (row.getLong("stored") + row.getLong("known")) / seconds) / 10.0,
                left == 0 || bytesPerSecond == 0 ? null : Math.round(left / bytesPerSecond),
                rejections,
                row.getString("failure"),
                row.getObject("created_at", OffsetDateTime.class).toInstant(),
                instant(row.getObject("finished_at", OffsetDateTime.class)));
    }

    private static @Nullable Instant instant(@Nullable OffsetDateTime time) {
        return time == null ? null : time.toInstant();
    }
}
