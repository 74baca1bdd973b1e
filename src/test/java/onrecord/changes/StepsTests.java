package onrecord.changes;

import static org.assertj.core.api.Assertions.assertThat;

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

        ManyChanges.write(2_900, jdbc, changes, follower.position());
        followWhileThereIsMuch(steps);
        assertThat(follower.steps()).startsWith(400, 800, 1_600);

        int before = follower.steps().size();
        ManyChanges.write(500, jdbc, changes, follower.position());
        followWhileThereIsMuch(steps);
        assertThat(follower.steps().get(before)).isEqualTo(400);
    }

    private static void followWhileThereIsMuch(Steps steps) {
        Found found = steps.next();
        while (found == Found.MUCH) {
            found = steps.next();
        }
    }
}
