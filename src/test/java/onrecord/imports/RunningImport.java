package onrecord.imports;

import static onrecord.Fixtures.article;

import java.nio.charset.StandardCharsets;
import onrecord.Api;
import onrecord.Api.Answer;
import onrecord.Fixtures;
import org.springframework.http.HttpMethod;
import tools.jackson.databind.json.JsonMapper;

/** An import of articles that differ in their headlines. */
record RunningImport(String address) {

    static RunningImport start(Api api, int articles) {
        byte[] lines = lines(articles).getBytes(StandardCharsets.UTF_8);
        Answer accepted = api.exchange(HttpMethod.POST, "/imports", api.json("application/x-ndjson"), lines);
        return new RunningImport(String.valueOf(accepted.expect(202).headers().getLocation()));
    }

    /** Waits until this many are stored; tells how many are. */
    int awaitStored(Api api, int enough) throws InterruptedException {
        for (int i = 0; i < 12_000; i++) {
            int now = read(api).json().get("stored").asInt();
            if (now >= enough) {
                return now;
            }
            Thread.sleep(10);
        }
        throw new AssertionError("still not " + enough + ": " + read(api).text());
    }

    Answer read(Api api) {
        return api.exchange(HttpMethod.GET, address, api.json("application/json"), null)
                .expect(200);
    }

    private static String lines(int articles) {
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < articles; i++) {
            lines.append(JsonMapper.shared().writeValueAsString(article("Article " + i, Fixtures.BEIJING)))
                    .append('\n');
        }
        return lines.toString();
    }
}
