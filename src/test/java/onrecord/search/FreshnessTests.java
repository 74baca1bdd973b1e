package onrecord.search;

import static onrecord.Fixtures.article;
import static onrecord.Fixtures.person;
import static onrecord.Fixtures.quote;
import static onrecord.Fixtures.unique;
import static onrecord.Fixtures.with;
import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import onrecord.Api;
import onrecord.Api.Answer;
import onrecord.Fixtures;
import onrecord.WholeService;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

/**
 * Every change that was answered is found soon after. Tried up to three times, for what else the machine may do at the
 * moment, and as a service and a cluster that have just started still compile themselves; where the machine does more
 * than it has processors for, five times the time is allowed.
 */
@WholeService
class FreshnessTests {

    private static final String BODY = "We will keep talking, she said.";
    private static final int TRIALS = 3;
    private static final int ROUNDS = 17;
    private static final int IMPORTED = 3_000;
    private static final int WRITERS = 3;

    @Autowired
    private Api api;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void findsEveryChangeWithin300MillisecondsOnAnIdleServer() throws Exception {
        within(300, this::afterChangesOfEveryKind);
    }

    @Test
    void findsWhatIsAddedSoonDuringAnImport() throws Exception {
        within(barDuringAnImport(), this::afterAddingDuringAnImport);
    }

    double barDuringAnImport() {
        return 1_000;
    }

    private interface Trial {
        Delays run() throws Exception;
    }

    private static void within(double milliseconds, Trial trial) throws Exception {
        double bar = isBusy() ? 5 * milliseconds : milliseconds;
        Delays delays = trial.run();
        System.out.println(delays);
        for (int again = 1; again < TRIALS && delays.atMost(0.99) > bar; again++) {
            delays = trial.run();
            System.out.println("once more: " + delays);
        }
        assertThat(delays.atMost(0.99)).as(delays.toString()).isLessThanOrEqualTo(bar);
    }

    private static boolean isBusy() {
        return ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage()
                > 2 * Runtime.getRuntime().availableProcessors();
    }

    private Delays afterChangesOfEveryKind() throws Exception {
        Delays delays = new Delays(api);
        for (int i = 0; i < ROUNDS; i++) {
            Answer added = add(delays);
            correct(delays, added);
            merge(delays, added);
            changeBySql(delays, added);
            delete(delays, added);
        }
        return delays;
    }

    private Answer add(Delays delays) throws InterruptedException {
        String word = unique("fresh");
        Map<String, Object> given =
                with(article(word, BODY), "quotes", List.of(quote(BODY, "We will keep talking", unique("First "))));
        Answer added = api.post("/articles", given).expect(201);
        delays.awaits("/articles?q=" + word, found -> found.count() == 1);
        return added;
    }

    private void correct(Delays delays, Answer article) throws InterruptedException {
        Answer quote = api.get("/quotes/" + article.at("/quotes/0/id"));
        String other = unique("Corrected ");
        api.patch("/quotes/" + quote.id(), quote.etag(), Map.of("speaker", Map.of("name", other)))
                .expect(200);
        delays.awaits("/quotes?speaker=" + other, found -> found.count() == 1);
    }

    private void merge(Delays delays, Answer article) throws InterruptedException {
        String from = api.get("/quotes/" + article.at("/quotes/0/id")).at("/speaker/id");
        long into = api.post("/speakers", person(unique("Merged "))).expect(201).id();
        api.post("/speakers/" + from + "/merge", Map.of("into", into)).expect(200);
        delays.awaits("/quotes?speaker=" + into, found -> found.count() == 1);
    }

    private void changeBySql(Delays delays, Answer article) throws InterruptedException {
        String tag = unique("tagged");
        jdbc.sql("update article set tags = array[?], version = version + 1 where id = ?")
                .params(tag, article.id())
                .update();
        delays.awaits("/articles?tag=" + tag, found -> found.count() == 1);
        jdbc.sql("delete from quote where article_id = ?").param(article.id()).update();
        delays.awaits(
                "/articles?tag=" + tag,
                found -> found.json().at("/results/0/quoteCount").asInt() == 0);
    }

    private void delete(Delays delays, Answer article) throws InterruptedException {
        String word = article.at("/headline");
        api.delete("/articles/" + article.id(), "*").expect(204);
        delays.awaits("/articles?q=" + word, found -> found.count() == 0);
    }

    private Delays afterAddingDuringAnImport() throws Exception {
        Delays delays = new Delays(api);
        String address =
                String.valueOf(api.exchange(HttpMethod.POST, "/imports", api.json("application/x-ndjson"), lines())
                        .expect(202)
                        .headers()
                        .getLocation());
        Callable<Boolean> writer = () -> {
            while (isUnderWay(address)) {
                add(delays);
            }
            return true;
        };
        try (ExecutorService writers = Executors.newFixedThreadPool(WRITERS)) {
            for (Future<Boolean> done : writers.invokeAll(Collections.nCopies(WRITERS, writer))) {
                done.get();
            }
        }
        assertThat(state(address)).isEqualTo("completed");
        return delays;
    }

    private boolean isUnderWay(String address) {
        return Set.of("queued", "running").contains(state(address));
    }

    private String state(String address) {
        return api.exchange(HttpMethod.GET, address, api.json("application/json"), null)
                .expect(200)
                .at("/state");
    }

    private static String lines() {
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < IMPORTED; i++) {
            lines.append(JsonMapper.shared().writeValueAsString(article("Imported " + i, Fixtures.BEIJING)))
                    .append('\n');
        }
        return lines.toString();
    }
}
