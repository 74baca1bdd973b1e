package onrecord.imports;

import static onrecord.Fixtures.article;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import onrecord.Api;
import onrecord.Api.Answer;
import onrecord.Fixtures;
import onrecord.OnRecord;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.http.HttpMethod;
import tools.jackson.databind.json.JsonMapper;

/** The whole service in a process of its own, killed as {@code kill -9} does in the middle of an import. */
class CrashTests {

    private static final String PASSWORD = "correct horse battery staple";
    private static final Pattern PORT = Pattern.compile("Tomcat started on port (\\d+)");
    private static final int ARTICLES = 1_500;

    @TempDir
    private Path data;

    private @Nullable Process process;

    @Test
    void goesOnWithAnImportAfterAKillAndStoresEachArticleOnce() throws Exception {
        Api before = started();
        Answer accepted = before.exchange(
                HttpMethod.POST,
                "/imports",
                before.json("application/x-ndjson"),
                lines().getBytes(StandardCharsets.UTF_8));
        String address = String.valueOf(accepted.expect(202).headers().getLocation());
        int stored = until(before, address, "stored", 100);
        running().destroyForcibly().waitFor();
        assertThat(stored).as("killed in the middle").isLessThan(ARTICLES);

        Api after = started();
        until(after, address, "stored", ARTICLES);

        Answer done = read(after, address);
        assertThat(done.json().get("known").asInt()).isZero();
        assertThat(done.json().get("rejected").asInt()).isZero();
        after.eventually("/articles?limit=1", found -> found.count() == ARTICLES);
        after.eventually("/quotes?limit=1", found -> found.count() == ARTICLES);
    }

    @AfterEach
    void stop() throws InterruptedException {
        running().destroy();
        running().waitFor();
    }

    private Process running() {
        return Objects.requireNonNull(process);
    }

    private Api started() throws IOException {
        Process started = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "--enable-native-access=ALL-UNNAMED",
                        "-cp",
                        System.getProperty("java.class.path"),
                        OnRecord.class.getName(),
                        "--server.port=0",
                        "--server.address=127.0.0.1",
                        "--onrecord.samples=false",
                        "--onrecord.editor-password=" + PASSWORD,
                        "--onrecord.data-dir=" + data)
                .redirectErrorStream(true)
                .start();
        process = started;
        BufferedReader log = started.inputReader();
        List<String> read = new ArrayList<>();
        for (String line = log.readLine(); line != null; line = log.readLine()) {
            read.add(line);
            Matcher port = PORT.matcher(line);
            if (port.find()) {
                Thread.ofVirtual().start(() -> log.lines().forEach(rest -> {})); // or it would stop with a full pipe
                Api api = new Api(Integer.parseInt(port.group(1)), PASSWORD);
                api.eventually("/actuator/health/readiness", answer -> answer.status() == 200);
                return api;
            }
        }
        throw new IOException("did not start:\n" + String.join("\n", read));
    }

    private static int until(Api api, String address, String count, int enough) throws InterruptedException {
        for (int i = 0; i < 6_000; i++) {
            int now = read(api, address).json().get(count).asInt();
            if (now >= enough) {
                return now;
            }
            Thread.sleep(20);
        }
        throw new AssertionError(
                "still not " + enough + ": " + read(api, address).text());
    }

    private static Answer read(Api api, String address) {
        return api.exchange(HttpMethod.GET, address, api.json("application/json"), null)
                .expect(200);
    }

    private static String lines() {
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < ARTICLES; i++) {
            lines.append(JsonMapper.shared().writeValueAsString(article("Article " + i, Fixtures.BEIJING)))
                    .append('\n');
        }
        return lines.toString();
    }
}
