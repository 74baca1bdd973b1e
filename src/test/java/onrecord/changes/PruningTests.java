package onrecord.changes;

import static onrecord.Fixtures.person;
import static onrecord.Fixtures.unique;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import onrecord.Api;
import onrecord.WholeService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@WholeService
class PruningTests {

    @Autowired
    private Api api;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Pruning pruning;

    @Autowired
    private NewHistory newHistory;

    @Autowired
    private ChangeLog changes;

    @Autowired
    private TransactionTemplate transaction;

    @BeforeEach
    void nobodyHasPrunedInThisHour() {
        jdbc.sql("delete from turn").update();
    }

    @Test
    void forgetsWhatIsOlderThanAWeekButForTheLatest() {
        Position start = changes.now();
        long old = add();
        long latest = add();
        jdbc.sql("update change set at = at - interval '8 days'").update();

        assertThat(pruning.prune()).isTrue();

        assertThat(changes.after(new Position(0, 0), 1_000).stream().map(Change::entityId))
                .contains(latest)
                .doesNotContain(old);
        assertThat(changes.holds(changes.history(), start)).isFalse();
    }

    @Test
    void isDoneByOneOfManyNodesInAnHour() throws Exception {
        try (var nodes = Executors.newFixedThreadPool(8)) {
            List<Future<Boolean>> turns = nodes.invokeAll(Stream.<Callable<Boolean>>generate(() -> pruning::prune)
                    .limit(8)
                    .toList());

            int done = 0;
            for (Future<Boolean> turn : turns) {
                done += turn.get() ? 1 : 0;
            }
            assertThat(done).isEqualTo(1);
        }
        jdbc.sql("update turn set taken_at = taken_at - interval '1 hour'").update();
        assertThat(pruning.prune()).isTrue();
    }

    @Test
    void isTakenOverByAnotherNodeWhenTheFirstFails() {
        transaction.executeWithoutResult(failing -> {
            assertThat(pruning.prune()).isTrue();
            failing.setRollbackOnly();
        });

        assertThat(pruning.prune()).isTrue();
    }

    @Test
    void beginsANewHistoryInADatabaseThatWasRestoredFromADump() {
        var before = changes.history();
        newHistory.beginWhereRestored();
        assertThat(changes.history()).isEqualTo(before);

        jdbc.sql("update change_history set origin = 'another server', pruned_to = '900000000'")
                .update();
        newHistory.beginWhereRestored();

        assertThat(changes.history()).isNotEqualTo(before);
        assertThat(changes.holds(changes.history(), changes.now())).isTrue();
        long id = add(); // its change is the first of the new history, and tells the index that there is one
        api.eventually(
                "/speakers?q=Pruned&limit=100", found -> found.results("/id").contains("" + id));
    }

    private long add() {
        return api.post("/speakers", person(unique("Pruned "))).expect(201).id();
    }
}
