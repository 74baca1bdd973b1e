package onrecord.changes;

import jakarta.annotation.PostConstruct;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Begins a new history in a database that was restored from a dump: its server counts transactions anew. */
@Component
class NewHistory {

    private static final String BEGIN = """
            with here as (
                select concat_ws(' ', system_identifier, database.oid) as origin
                from pg_control_system(), pg_database database where datname = current_database()),
            begun as (
                update change_history set id = gen_random_uuid(), pruned_to = '0', origin = here.origin
                from here where change_history.origin is distinct from here.origin
                returning id)
            delete from change where exists (select from begun)""";

    private final JdbcClient jdbc;

    NewHistory(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @PostConstruct
    void beginWhereRestored() {
        jdbc.sql(BEGIN).update();
    }
}
