package onrecord.database;

import static onrecord.Fixtures.article;
import static onrecord.Fixtures.unique;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import onrecord.Api;
import onrecord.Api.Answer;
import onrecord.Fixtures;
import onrecord.ServiceProcess;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.FileSystemUtils;

/** The service on two servers of PostgreSQL, the second of which streams from the first. */
class ReplicaTests {

    private static final String IS_READ = "The replica has caught up";

    @TempDir
    private Path folder;

    private RunningServer primary;
    private RunningServer replica;
    private ServiceProcess service;
    private Api api;

    @BeforeEach
    void start() throws Exception {
        try (RunningServer first = RunningServer.on(folder.resolve("primary"))) {
            first.database();
        }
        FileSystemUtils.copyRecursively(folder.resolve("primary/postgres"), folder.resolve("copy"));
        primary = RunningServer.on(folder.resolve("primary"));
        replica = primary.replica(folder.resolve("copy"), folder.resolve("replica"));
        service = ServiceProcess.start(
                folder.resolve("service"),
                Map.of(
                        "SPRING_DATASOURCE_URL",
                        primary.url(),
                        "SPRING_DATASOURCE_USERNAME",
                        Objects.requireNonNull(primary.database().getUsername()),
                        "SPRING_DATASOURCE_PASSWORD",
                        Objects.requireNonNull(primary.database().getPassword()),
                        "ONRECORD_REPLICA_URL",
                        replica.url(),
                        "SPRING_DATASOURCE_HIKARI_CONNECTIONTIMEOUT",
                        "1000")); // a primary that is away is given up sooner than after half a minute
        api = service.api();
        awaitLogged(IS_READ, 1);
    }

    @AfterEach
    void stop() throws Exception {
        service.close();
        replica.close();
        primary.close();
    }

    @Test
    void readsByIdFromTheReplicaAlsoWhileThePrimaryIsAway() throws Exception {
        long id = added("awayone");
        api.eventually("/articles?q=awayone", found -> found.count() == 1);
        awaitReplayed();

        primary.server().close();

        assertThat(api.get("/articles/" + id).expect(200).at("/headline")).isEqualTo("awayone");
        assertThat(api.get("/articles/" + id + "/revisions").expect(200).text()).contains("awayone");
        assertThat(api.get("/articles?q=awayone").expect(200).count()).isEqualTo(1);
        api.get("/articles/4000000").expectProblem(404, "article-not-found");
        assertThat(service.logged("too far behind")).isEmpty();
    }

    @Test
    void readsWhatTheReplicaHasWhenThePrimaryGoesRightAfterAWrite() throws Exception {
        long old = added("oldnews");
        awaitReplayed();
        replica.ask("select pg_wal_replay_pause()");
        long latest = added("latestnews");

        primary.server().close();

        assertThat(api.eventually("/articles/" + old, found -> true).at("/headline"))
                .isEqualTo("oldnews");
        api.get("/articles/" + latest).expectProblem(404, "article-not-found");
    }

    @Test
    void neverShowsLessThanItHasWrittenOrItsIndexShowsWhenTheReplicaLags() throws Exception {
        replica.ask("select pg_wal_replay_pause()");

        String headline = unique("own");
        long id = added(headline);
        Answer read = api.get("/articles/" + id).expect(200);
        api.patch("/articles/" + id, read.etag(), Map.of("headline", "mended")).expect(200);
        assertThat(api.get("/articles/" + id).expect(200).at("/headline")).isEqualTo("mended");

        primary.sql("update article set headline = 'elsewhere' where id = " + id);
        api.eventually("/articles?q=elsewhere", found -> found.count() == 1);
        assertThat(api.get("/articles/" + id).expect(200).at("/headline")).isEqualTo("elsewhere");
        awaitLogged("The replica is too far behind", 1);

        replica.ask("select pg_wal_replay_resume()");
        awaitLogged(IS_READ, 2);
        assertThat(api.get("/articles/" + id).expect(200).at("/headline")).isEqualTo("elsewhere");

        replica.server().close();
        assertThat(api.get("/articles/" + id).expect(200).at("/headline")).isEqualTo("elsewhere");
    }

    private long added(String headline) {
        return api.post("/articles", article(headline, Fixtures.BEIJING))
                .expect(201)
                .id();
    }

    private void awaitReplayed() throws InterruptedException {
        String position = primary.ask("select pg_current_wal_flush_lsn()");
        for (int i = 0;
                i < 100
                        && !replica.ask("select pg_last_wal_replay_lsn() >= '" + position + "'::pg_lsn")
                                .equals("true");
                i++) {
            Thread.sleep(50);
        }
        Thread.sleep(500); // so that the service has noticed, which asks four times a second
    }

    private void awaitLogged(String text, int times) throws InterruptedException {
        for (int i = 0; i < 200 && service.logged(text).size() < times; i++) {
            Thread.sleep(50);
        }
        assertThat(service.logged(text)).hasSizeGreaterThanOrEqualTo(times);
    }
}
