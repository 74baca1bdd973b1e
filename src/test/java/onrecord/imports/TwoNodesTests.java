package onrecord.imports;

import static onrecord.Fixtures.article;
import static onrecord.Fixtures.person;
import static onrecord.Fixtures.unique;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import onrecord.Api;
import onrecord.Api.Answer;
import onrecord.Fixtures;
import onrecord.ServiceProcess;
import onrecord.database.DataDirectory;
import onrecord.database.EmbeddedServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.http.HttpMethod;

/** Two services that know nothing of each other but the address of one database. */
class TwoNodesTests {

    private static final int ARTICLES = 1_000;

    @TempDir
    private Path folder;

    private DataDirectory data;
    private EmbeddedServer server;
    private ServiceProcess first;
    private ServiceProcess second;

    @BeforeEach
    void startBothAtOnce() throws Exception {
        data = DataDirectory.open(folder.resolve("database"));
        server = EmbeddedServer.start(data);
        server.database("onrecord");
        Callable<ServiceProcess> one = () -> node("first");
        Callable<ServiceProcess> other = () -> node("second");
        try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
            var nodes = threads.invokeAll(List.of(one, other));
            first = nodes.get(0).get();
            second = nodes.get(1).get();
        }
    }

    @AfterEach
    void stop() throws Exception {
        first.close();
        second.close();
        server.close();
        data.close();
    }

    @Test
    void answerTheSameWithinASecondWhicheverWasWrittenTo() {
        Answer added = first.api()
                .post("/articles", article(unique("onefirst"), Fixtures.BEIJING))
                .expect(201);
        same("/articles?q=" + added.at("/headline"), 1);

        Answer read = second.api().get("/articles/" + added.id()).expect(200);
        second.api()
                .patch("/articles/" + added.id(), read.etag(), Map.of("headline", "twosecond"))
                .expect(200);
        same("/articles?q=twosecond", 1);
        same("/articles?q=" + added.at("/headline"), 0);

        long into = second.api()
                .post("/speakers", person("Oksana Twonodes"))
                .expect(201)
                .id();
        first.api()
                .post("/speakers/" + added.at("/quotes/0/speaker/id") + "/merge", Map.of("into", into))
                .expect(200);
        same("/quotes?speaker=Twonodes", 1);

        first.api().delete("/articles/" + added.id(), "*").expect(204);
        same("/quotes?speaker=Twonodes", 0);
    }

    @Test
    void loseNothingWhenOneIsKilledInTheMiddleOfAnImport() throws Exception {
        RunningImport running = RunningImport.start(first.api(), ARTICLES);
        int stored = running.awaitStored(second.api(), 100);
        first.kill();
        assertThat(stored).isLessThan(ARTICLES);

        Answer halted = running.read(second.api());
        int committed = halted.json().get("stored").asInt();
        assertThat(halted.at("/state")).isEqualTo("running");
        second.api().eventually("/articles?limit=1", found -> found.count() == committed);
        isConsistent(second);

        first = node("first"); // its import waits for it
        running.awaitStored(first.api(), ARTICLES);
        assertThat(running.read(second.api()).json().get("known").asInt()).isZero();
        same("/articles?limit=1", ARTICLES);
        isConsistent(first);
        isConsistent(second);
    }

    @Test
    void pruneTheChangeLogOnceBetweenThem() throws Exception {
        String forgot = "Forgot";
        for (int i = 0;
                i < 600 && first.logged(forgot).size() + second.logged(forgot).size() == 0;
                i++) {
            Thread.sleep(50);
        }
        Thread.sleep(3_000); // the other one's turn would have come

        assertThat(first.logged(forgot).size() + second.logged(forgot).size()).isEqualTo(1);
    }

    private ServiceProcess node(String name) throws Exception {
        Map<String, String> environment = new HashMap<>(ServiceProcess.on(server.database("onrecord")));
        environment.put("ONRECORD_PRUNING_FIRST", "PT1S");
        return ServiceProcess.start(folder.resolve(name), environment);
    }

    private void same(String uri, long count) {
        Api one = first.api();
        Api other = second.api();
        Answer expected = one.eventually(uri, found -> found.count() == count);
        Answer answer = other.eventually(uri, found -> found.count() == count);
        assertThat(answer.json()).isEqualTo(expected.json());
    }

    private static void isConsistent(ServiceProcess node) {
        Answer check = node.api()
                .exchange(HttpMethod.GET, "/index/check", node.api().json("application/json"), null)
                .expect(200);
        assertThat(check.at("/consistent")).as(check.text()).isEqualTo("true");
    }
}
