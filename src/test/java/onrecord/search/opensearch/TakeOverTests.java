package onrecord.search.opensearch;

import static onrecord.Fixtures.article;
import static onrecord.Fixtures.unique;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import onrecord.Api.Answer;
import onrecord.Fixtures;
import onrecord.ServiceProcess;
import onrecord.database.DataDirectory;
import onrecord.database.EmbeddedServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.http.HttpMethod;

/** Two services on one database and one cluster, which one of them feeds. */
@Tag("opensearch")
class TakeOverTests {

    @TempDir
    private Path folder;

    private DataDirectory data;
    private EmbeddedServer server;
    private ServiceProcess leader;
    private ServiceProcess other;

    @BeforeEach
    void startOneAfterTheOther() throws Exception {
        data = DataDirectory.open(folder.resolve("database"));
        server = EmbeddedServer.start(data);
        leader = node("leader");
        other = node("other");
    }

    @AfterEach
    void stop() throws Exception {
        leader.close();
        other.close();
        server.close();
        data.close();
    }

    @Test
    void theOtherFeedsTheClusterOnWhenTheLeaderIsKilled() {
        Answer before = add(other);
        finds(leader, before);
        finds(other, before);

        Answer last = add(leader);
        leader.kill();
        finds(other, last);
        Answer after = add(other);
        finds(other, after);

        assertThat(other.logged("This node leads the search index")).hasSize(1);
        Answer check = other.api()
                .exchange(HttpMethod.GET, "/index/check", other.api().json("application/json"), null)
                .expect(200);
        assertThat(check.at("/consistent")).as(check.text()).isEqualTo("true");
        assertThat(check.at("/articles/inIndex")).isEqualTo("3");
    }

    private ServiceProcess node(String name) throws Exception {
        Map<String, String> environment = new HashMap<>(ServiceProcess.on(server.database("onrecord")));
        environment.put("ONRECORD_SEARCH_ENGINE", "opensearch");
        environment.put("ONRECORD_SEARCH_HOSTS", OpenSearchNode.shared().address());
        environment.put("ONRECORD_SEARCH_PREFIX", "takeover");
        return ServiceProcess.start(folder.resolve(name), environment);
    }

    private static Answer add(ServiceProcess node) {
        return node.api()
                .post("/articles", article(unique("lead"), Fixtures.BEIJING))
                .expect(201);
    }

    private static void finds(ServiceProcess node, Answer article) {
        node.api().eventually("/articles?q=" + article.at("/headline"), found -> found.count() == 1);
    }
}
