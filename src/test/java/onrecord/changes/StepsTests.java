package onrecord.changes;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import onrecord.WholeService;
import onrecord.changes.Steps.Found;
import onrecord.database.Commits;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.jdbc.core.simple.JdbcClient;

@WholeService
class StepsTests {

    @Autowired
    private ChangeLog changes;

    @Autowired
    private Commits commits;

    @Autowired
    private Pace pace;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private JdbcConnectionDetails database;

    @Test
    void areLargerTheFartherAFollowerIsBehindAndSmallAgainWhenItHasCaughtUp() throws Exception {
        Recording follower = new Recording(changes);
        Steps steps = new Steps(changes, follower, new Lead(database, follower.name()), commits, pace);

        change(2_900, follower);
        followWhileThereIsMuch(steps);
        assertThat(follower.steps()).startsWith(400, 800, 1_600);

        int before = follower.steps().size();
        change(500, follower);
        followWhileThereIsMuch(steps);
        assertThat(follower.steps().get(before)).isEqualTo(400);
    }

    private static void followWhileThereIsMuch(Steps steps) {
        Found found = steps.next();
        while (found == Found.MUCH) {
            found = steps.next();
        }
    }

    /** Changes of outlets that there are not; returns when no open transaction holds them back. */
    private void change(int many, Follower follower) throws InterruptedException {
        jdbc.sql("insert into change (kind, entity_id) select 'outlet', -number from generate_series(1, ?) number")
                .param(many)
                .update();
        Instant end = Instant.now().plusSeconds(20);
        while (changes.after(follower.position(), many).size() < many
                && Instant.now().isBefore(end)) {
            Thread.sleep(20);
        }
    }
}
