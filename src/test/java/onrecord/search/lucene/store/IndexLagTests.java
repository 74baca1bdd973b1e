package onrecord.search.lucene.store;

import static onrecord.Fixtures.person;
import static onrecord.Fixtures.unique;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import onrecord.Api;
import onrecord.Api.Answer;
import onrecord.WholeService;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** A transaction that stays open holds back all that comes after it. */
@WholeService
class IndexLagTests {

    @Autowired
    private Api api;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transaction;

    @Test
    void showsHowFarTheIndexIsBehind() throws Exception {
        transaction.executeWithoutResult(open -> {
            jdbc.sql("select pg_current_xact_id()::text").query(String.class).single();
            api.post("/speakers", person(unique("Held back "))).expect(201);
            until("onrecord_waiting_changes", 1, Double.MAX_VALUE);
            until("onrecord_lag_seconds", 0.001, Double.MAX_VALUE);
        });

        until("onrecord_waiting_changes", 0, 0);
        until("onrecord_lag_seconds", 0, 0);
    }

    @Test
    void isHealthyAndStillInUseWhenTheIndexIsBehind() throws Exception {
        assertThat(health("").at("/components/index/status")).isEqualTo("UP");

        transaction.executeWithoutResult(open -> {
            jdbc.sql("select pg_current_xact_id()::text").query(String.class).single();
            long id = api.post("/speakers", person(unique("Long held back ")))
                    .expect(201)
                    .id();
            changedAMinuteAgo(id);
            untilBehind();
            assertThat(health("/readiness").expect(200).at("/status")).isEqualTo("UP");
        });
    }

    private void changedAMinuteAgo(long speaker) {
        Thread writer = Thread.ofVirtual() // has a transaction of its own
                .start(() -> jdbc.sql("update change set at = at - interval '1 minute' where entity_id = ?")
                        .param(speaker)
                        .update());
        join(writer);
    }

    private void untilBehind() {
        for (int i = 0; i < 100 && !health("").at("/components/index/status").equals("BEHIND"); i++) {
            pause();
        }
        Answer behind = health("").expect(200);
        assertThat(behind.at("/components/index/status")).as(behind.text()).isEqualTo("BEHIND");
        assertThat(behind.json().at("/components/index/details/secondsBehind").asDouble())
                .isGreaterThan(50);
    }

    private Answer health(String group) {
        return api.exchange(HttpMethod.GET, "/actuator/health" + group, api.json("application/json"), null);
    }

    private void until(String meter, double least, double most) {
        double value = value(meter);
        for (int i = 0; i < 100 && !(least <= value && value <= most); i++) {
            pause();
            value = value(meter);
        }
        assertThat(value).as(meter).isBetween(least, most);
    }

    private double value(String meter) {
        String all = api.exchange(HttpMethod.GET, "/actuator/prometheus", api.json("text/plain"), null)
                .expect(200)
                .text();
        Matcher line = Pattern.compile("(?m)^" + meter + "\\{follower=\"search index\"} (\\S+)$")
                .matcher(all);
        assertThat(line.find()).as(meter).isTrue();
        return Double.parseDouble(line.group(1));
    }

    private static void pause() {
        try {
            Thread.sleep(50);
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    private static void join(Thread thread) {
        try {
            thread.join();
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }
}
