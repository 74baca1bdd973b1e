package onrecord.changes;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Changes of outlets that there are not: they cost whoever follows the log next to nothing. */
final class ManyChanges {

    private static final String WRITE =
            "insert into change (kind, entity_id) select 'outlet', -number from generate_series(1, ?) number";

    private ManyChanges() {}

    /** Returns when they can be read behind this place: an open transaction may hold them back for a while. */
    static void write(int many, JdbcClient jdbc, ChangeLog changes, Position behind) throws InterruptedException {
        jdbc.sql(WRITE).param(many).update();
        Instant end = Instant.now().plusSeconds(20);
        while (changes.after(behind, many).size() < many && Instant.now().isBefore(end)) {
            Thread.sleep(20);
        }
        assertThat(changes.after(behind, many)).hasSize(many);
    }
}
