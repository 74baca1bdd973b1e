package onrecord.changes;

import java.time.Duration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Lets one of several nodes do what all of them are told to do by the clock. */
@Repository
public class Turns {

    private static final String TAKE = """
            insert into turn (work, taken_at) values (:work, now())
            on conflict (work) do update set taken_at = now()
                where turn.taken_at < now() - make_interval(secs => :rest)""";

    private final JdbcClient jdbc;

    Turns(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Whether this node does the work now, in the transaction that is open: others wait for its end, and one of them
     * takes over where it fails.
     *
     * @param rest how long nobody does it again
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean take(String work, Duration rest) {
        return jdbc.sql(TAKE)
                        .param("work", work)
                        .param("rest", rest.toSeconds())
                        .update()
                == 1;
    }
}
