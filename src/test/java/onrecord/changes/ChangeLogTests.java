package onrecord.changes;

import static onrecord.Fixtures.unique;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import onrecord.WholeService;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@WholeService
class ChangeLogTests {

    @Autowired
    private ChangeLog changes;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transaction;

    @Test
    void missesNoChangeOfManyWritersWithSlowAndRolledBackTransactions() throws Exception {
        long seed = System.nanoTime();
        System.out.println("seed " + seed);
        Position start = changes.now();
        Set<Long> committed = ConcurrentHashMap.newKeySet();
        Set<Long> seen = new HashSet<>();
        Position position = start;

        try (var writers = Executors.newFixedThreadPool(6)) {
            List<Future<?>> writing = IntStream.range(0, 6)
                    .<Future<?>>mapToObj(writer -> writers.submit(() -> write(new Random(seed + writer), committed)))
                    .toList();
            while (!writing.stream().allMatch(Future::isDone)) {
                position = follow(position, seen);
            }
            for (Future<?> writer : writing) {
                writer.get();
            }
        }
        follow(position, seen);

        assertThat(seen).containsAll(committed);
        assertThat(committed).isNotEmpty();
    }

    @Test
    void holdsBackWhatIsBehindAnOpenTransaction() {
        Position start = changes.now();

        transaction.executeWithoutResult(open -> {
            long id = addOutlet();
            assertThat(ids(start)).doesNotContain(id);
        });

        assertThat(ids(start)).isNotEmpty();
    }

    @Test
    void doesNotHoldPositionsOfAnotherHistoryOrOfATimeToCome() {
        Position now = changes.now();

        assertThat(changes.holds(changes.history(), now)).isTrue();
        assertThat(changes.holds(UUID.randomUUID(), now)).isFalse();
        assertThat(changes.holds(changes.history(), new Position(now.tx() + 1_000_000, 0)))
                .isFalse();
        assertThat(changes.holds(changes.history(), new Position(0, 0))).isFalse();
    }

    private void write(Random random, Set<Long> committed) {
        for (int i = 0; i < 30; i++) {
            Set<Long> pending = new HashSet<>();
            transaction.executeWithoutResult(status -> {
                long added = addOutlet();
                pause(random.nextInt(15));
                if (random.nextInt(4) == 0) {
                    status.setRollbackOnly();
                } else {
                    pending.add(added);
                }
            });
            committed.addAll(pending);
        }
    }

    private Position follow(Position from, Set<Long> seen) {
        Position position = from;
        for (List<Change> next = changes.after(position, 7); !next.isEmpty(); next = changes.after(position, 7)) {
            next.stream()
                    .filter(change -> change.kind() == Change.Kind.OUTLET)
                    .forEach(change -> seen.add(change.entityId()));
            position = next.getLast().position();
        }
        return position;
    }

    private List<Long> ids(Position from) {
        return changes.after(from, 1000).stream().map(Change::entityId).toList();
    }

    private long addOutlet() {
        String name = unique("Outlet ");
        return Objects.requireNonNull(jdbc.sql("insert into outlet (name, name_key) values (?, ?) returning id")
                .params(name, name)
                .query(Long.class)
                .single());
    }

    private static void pause(int millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }
}
