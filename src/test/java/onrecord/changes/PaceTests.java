package onrecord.changes;

import static onrecord.Fixtures.article;
import static onrecord.Fixtures.unique;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import onrecord.Api;
import onrecord.Fixtures;
import onrecord.WholeService;
import onrecord.database.Commits;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Who writes much waits for the index. An open transaction holds back what that may read, or it is one that fails. */
@WholeService
class PaceTests {

    private static final Duration LONG_FOR_A_CHANGE = Duration.ofMillis(700);
    private static final String AWAY = "away";

    @Autowired
    private Pace pace;

    @Autowired
    private ChangeLog changes;

    @Autowired
    private Api api;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private JdbcConnectionDetails database;

    @Autowired
    private Commits commits;

    private final CountDownLatch written = new CountDownLatch(1);
    private final CountDownLatch ended = new CountDownLatch(1);

    @Test
    void waitsUntilWhatWasWrittenIsAboutToBeFound() throws Exception {
        try (ExecutorService others = Executors.newSingleThreadExecutor()) {
            Future<?> open = others.submit(this::writeUntilEnded);
            String word = addBehindIt();
            CompletableFuture<Void> end = CompletableFuture.runAsync(
                    ended::countDown, CompletableFuture.delayedExecutor(500, TimeUnit.MILLISECONDS));

            pace.keep();

            assertThat(ended.getCount()).isZero();
            api.eventually("/articles?q=" + word, found -> found.count() == 1);
            end.get();
            open.get();
        }
    }

    @Test
    void waitsNoLongerForWhoComesNoFurther() throws Exception {
        try (ExecutorService others = Executors.newSingleThreadExecutor()) {
            Future<?> open = others.submit(this::writeUntilEnded);
            addBehindIt();

            Instant begin = Instant.now();
            pace.keep();
            Instant givenUp = Instant.now();
            pace.keep();

            assertThat(Duration.between(begin, givenUp)).isBetween(Duration.ofSeconds(4), Duration.ofSeconds(20));
            assertThat(Duration.between(givenUp, Instant.now())).isLessThan(Duration.ofSeconds(2));
            ended.countDown();
            open.get();
        }
    }

    @Test
    void writesOnWhileAFollowerWorksOnAllThatWaits() throws Exception {
        Recording follower = new Recording(changes);
        Pace its = new Pace(changes, only(follower));
        Queue<Double> seconds = new ArrayDeque<>();
        follower.does(() -> seconds.add(secondsToKeep(its)));
        ManyChanges.write(1, jdbc, changes, follower.position());
        Thread.sleep(LONG_FOR_A_CHANGE);

        steps(follower, its).next();

        assertThat(seconds.remove()).isLessThan(2);
    }

    @Test
    void waitsNoLongerForWhoFailsAgainAndAgain() throws Exception {
        Recording follower = new Recording(changes);
        follower.does(PaceTests::failSlowly);
        Pace its = new Pace(changes, only(follower));
        Steps steps = steps(follower, its);
        ManyChanges.write(2_100, jdbc, changes, follower.position()); // more than one step takes
        Thread.sleep(LONG_FOR_A_CHANGE);

        try (ScheduledExecutorService others = Executors.newSingleThreadScheduledExecutor()) {
            Future<?> tries = others.scheduleWithFixedDelay(
                    () -> assertThatThrownBy(steps::next).hasMessage(AWAY), 0, 100, TimeUnit.MILLISECONDS);

            assertThat(secondsToKeep(its)).isBetween(4.0, 20.0);
            assertThat(tries).isNotDone();
            others.shutdownNow();
        }
    }

    private static void failSlowly() {
        try {
            Thread.sleep(100);
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
        throw new IllegalStateException(AWAY);
    }

    private Steps steps(Follower follower, Pace its) {
        return new Steps(changes, follower, new Lead(database, follower.name()), commits, its);
    }

    private static ObjectProvider<Follower> only(Follower follower) {
        StaticListableBeanFactory beans = new StaticListableBeanFactory();
        beans.addBean(follower.name(), follower);
        return beans.getBeanProvider(Follower.class);
    }

    private static double secondsToKeep(Pace pace) {
        long begin = System.nanoTime();
        try {
            pace.keep();
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
        return (System.nanoTime() - begin) / 1e9;
    }

    private void writeUntilEnded() {
        transaction.executeWithoutResult(open -> {
            jdbc.sql("insert into outlet (name, name_key) values (?, ?)")
                    .params(unique("Slow "), unique("slow "))
                    .update();
            written.countDown();
            try {
                assertThat(ended.await(30, TimeUnit.SECONDS)).isTrue();
            } catch (InterruptedException stopped) {
                throw new IllegalStateException(stopped);
            }
        });
    }

    private String addBehindIt() throws InterruptedException {
        assertThat(written.await(10, TimeUnit.SECONDS)).isTrue();
        String word = unique("paced");
        api.post("/articles", article(word, Fixtures.BEIJING)).expect(201);
        Thread.sleep(LONG_FOR_A_CHANGE);
        return word;
    }
}
