package onrecord.changes;

import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Forgets changes older than a week, but for the latest: followers that stand there have missed nothing. */
@Component
class Pruning {

    private static final Logger log = LoggerFactory.getLogger(Pruning.class);

    private static final String PRUNE = """
            with gone as (
                delete from change where at < now() - interval '7 days' and tx < (select max(tx) from change)
                returning tx),
            noted as (
                update change_history set pruned_to = greatest(pruned_to, (select max(tx) from gone))
                where exists (select from gone))
            select count(*) from gone""";

    /** A little less than its rhythm, so that the node that pruned last may prune again. */
    private static final Duration REST = Duration.ofMinutes(55);

    private final JdbcClient jdbc;
    private final Turns turns;

    Pruning(JdbcClient jdbc, Turns turns) {
        this.jdbc = jdbc;
        this.turns = turns;
    }

    /** Prunes, unless a node did so in this hour; tells whether it was this one's turn. */
    @Scheduled(fixedDelayString = "PT1H", initialDelayString = "${onrecord.pruning.first:PT10M}")
    @Transactional
    boolean prune() {
        if (!turns.take("prune changes", REST)) {
            return false;
        }
        log.info(
                "Forgot {} changes older than a week",
                jdbc.sql(PRUNE).query(Long.class).single());
        return true;
    }
}
