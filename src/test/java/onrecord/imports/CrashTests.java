package onrecord.imports;

import static onrecord.Fixtures.article;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import java.util.Random;
import onrecord.Api;
import onrecord.Api.Answer;
import onrecord.Fixtures;
import onrecord.ServiceProcess;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.http.HttpMethod;

/** The whole service, killed as {@code kill -9} does while it imports, edits and rebuilds. */
class CrashTests {

    private static final int ARTICLES = 1_500;

    @TempDir
    private Path data;

    private ServiceProcess service;

    @BeforeEach
    void start() throws Exception {
        service = ServiceProcess.start(data, Map.of());
    }

    @AfterEach
    void stop() {
        service.close();
    }

    @Test
    void goesOnWithAnImportAfterEachKillAndStoresEachArticleOnce() throws Exception {
        RunningImport running = RunningImport.start(api(), ARTICLES);
        int stored = running.awaitStored(api(), 100);
        killed();
        assertThat(stored).as("killed in the middle").isLessThan(ARTICLES);

        running.awaitStored(api(), stored + 200);
        Answer edited = edited();
        api().post("/index/rebuild", "").expect(202);
        killed();

        running.awaitStored(api(), ARTICLES);
        Answer done = running.read(api());
        assertThat(done.json().get("known").asInt()).isZero();
        assertThat(done.json().get("rejected").asInt()).isZero();
        api().eventually("/articles?limit=1", found -> found.count() == ARTICLES + 1);
        api().eventually("/quotes?limit=1", found -> found.count() == ARTICLES + 1);
        assertThat(api().get("/articles?q=headline:Edited").results("/id")).containsExactly("" + edited.id());
        isConsistent();
    }

    /** Added, then deleted or changed: the last word counts after a crash, too. */
    private Answer edited() {
        Answer removed =
                api().post("/articles", article("Removed", Fixtures.BEIJING)).expect(201);
        Answer edited =
                api().post("/articles", article("Unedited", Fixtures.BEIJING)).expect(201);
        api().delete("/articles/" + removed.id(), removed.etag()).expect(204);
        return api().patch("/articles/" + edited.id(), edited.etag(), Map.of("headline", "Edited"))
                .expect(200);
    }

    private void killed() throws Exception {
        Thread.sleep(new Random().nextInt(300));
        service.kill();
        service = ServiceProcess.start(data, Map.of());
    }

    private void isConsistent() {
        Answer check = api().exchange(HttpMethod.GET, "/index/check", api().json("application/json"), null)
                .expect(200);
        assertThat(check.at("/consistent")).as(check.text()).isEqualTo("true");
        assertThat(check.json().at("/articles/inIndex").asInt()).isEqualTo(ARTICLES + 1);
    }

    private Api api() {
        return service.api();
    }
}
