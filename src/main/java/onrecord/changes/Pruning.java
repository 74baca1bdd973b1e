package onrecord.changes;

import java.time.Duration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Forgets changes older than a week, but for the latest: followers that stand there have missed nothing. */
@Component
class Pruning {

    private static final String PRUNE = """
            with gone as (
                delete from change where at < now() - interval '7 days' and tx < (select max(tx) from change)
                returning tx)
            update change_history set pruned_to = greatest(pruned_to, (select max(tx) from gone))
            where exists (select from gone)""";

    /** A little less than its rhythm, so that the node that pruned last may prune again. */
    private static final Duration REST = Duration.ofMinutes(55);

    private final JdbcClient jdbc;
    private final Turns turns;

    Pruning(JdbcClient jdbc, Turns turns) {
        this.jdbc = jdbc;
        this.turns = turns;
    }

    /** Prunes, unless a node did so in this hour; tells whether it was this one's turn. */
    @Scheduled(fixedDelayString = "PT1H", initialDelayString = "PT10M")
    @Transactional
    boolean prune() {
        if (!turns.take("prune changes", REST)) {
            return false;
        }
        jdbc.sql(PRUNE).update();
        return true;
    }
}
