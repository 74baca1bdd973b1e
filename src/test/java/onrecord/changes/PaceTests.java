package onrecord.changes;

import static onrecord.Fixtures.article;
import static onrecord.Fixtures.unique;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import onrecord.Api;
import onrecord.Fixtures;
import onrecord.WholeService;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Who writes much waits for the index; an open transaction holds back here what the index may read. */
@WholeService
class PaceTests {

    private static final Duration LONG_FOR_A_CHANGE = Duration.ofMillis(700);

    @Autowired
    private Pace pace;

    @Autowired
    private Api api;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transaction;

    private final CountDownLatch written = new CountDownLatch(1);
    private final CountDownLatch ended = new CountDownLatch(1);

    @Test
    void waitsUntilWhatWasWrittenIsFound() throws Exception {
        try (ExecutorService others = Executors.newSingleThreadExecutor()) {
            Future<?> open = others.submit(this::writeUntilEnded);
            String word = addBehindIt();
            CompletableFuture<Void> end = CompletableFuture.runAsync(
                    ended::countDown, CompletableFuture.delayedExecutor(500, TimeUnit.MILLISECONDS));

            pace.keep();

            assertThat(ended.getCount()).isZero();
            assertThat(api.get("/articles?q=" + word).count()).isOne();
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
