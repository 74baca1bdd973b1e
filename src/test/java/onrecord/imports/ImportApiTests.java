package onrecord.imports;

import static onrecord.Fixtures.article;
import static onrecord.Fixtures.unique;
import static onrecord.Fixtures.with;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import onrecord.Api;
import onrecord.Api.Answer;
import onrecord.Fixtures;
import onrecord.WholeService;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import tools.jackson.databind.json.JsonMapper;

@WholeService
class ImportApiTests {

    private static final JsonMapper JSON = JsonMapper.shared();

    @Autowired
    private Api api;

    @Test
    void storesEveryLineAndTellsHowFarItIs() throws Exception {
        String word = unique("imported");
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < 130; i++) {
            lines.add(JSON.writeValueAsString(article(word + " " + i, Fixtures.BEIJING)));
        }

        Answer done = imported(String.join("\n", lines));

        assertThat(done.json().get("stored").asInt()).isEqualTo(130);
        assertThat(done.json().get("linesRead").asInt()).isEqualTo(130);
        assertThat(done.json().get("bytesRead").asLong())
                .isEqualTo(done.json().get("bytes").asLong());
        assertThat(done.json().get("articlesPerSecond").asDouble()).isPositive();
        api.eventually("/articles?q=" + word, found -> found.count() == 130);
    }

    @Test
    void countsWhatIsKnownAndReportsWhatIsWrongByLine() throws Exception {
        Map<String, Object> good = article("Good", Fixtures.BEIJING);
        String lines = String.join(
                "\n",
                "\uFEFF" + JSON.writeValueAsString(good),
                "",
                JSON.writeValueAsString(good),
                "{not json",
                JSON.writeValueAsString(with(article("No body", "x"), "body", "")),
                JSON.writeValueAsString(with(article("Half a pair", "x"), "byline", "\\ud800"))
                        .replace("\\\\ud800", "\\ud800"),
                JSON.writeValueAsString(article("Also good", "Body.")));

        Answer done = imported(lines + "\n");

        assertThat(done.json().get("stored").asInt()).as(done.text()).isEqualTo(2);
        assertThat(done.json().get("known").asInt()).isEqualTo(1);
        assertThat(done.json().get("rejected").asInt()).isEqualTo(3);
        assertThat(done.json()
                        .get("rejections")
                        .valueStream()
                        .map(line -> line.get("line").asInt()))
                .containsExactly(4, 5, 6);
        assertThat(done.at("/rejections/1/reason")).contains("body");
    }

    @Test
    void rejectsALineThatNamesASpeakerThereIsNot() throws Exception {
        Map<String, Object> quote = Map.of(
                "kind", "direct", "spans", List.of(Map.of("start", 0, "end", 4)), "speaker", Map.of("id", 999_999_999));
        String lines = String.join(
                "\n",
                JSON.writeValueAsString(article("Before", "Body.")),
                JSON.writeValueAsString(with(article("Nobody", "Body."), "quotes", List.of(quote))),
                JSON.writeValueAsString(article("After", "Body.")));

        Answer done = imported(lines);

        assertThat(done.json().get("stored").asInt()).isEqualTo(2);
        assertThat(done.at("/rejections/0/line")).isEqualTo("2");
        assertThat(done.at("/rejections/0/reason")).contains("quotes[0].speaker.id");
    }

    @Test
    void rejectsLinesThatAreNotUtf8() throws Exception {
        Answer done = imported("{\"headline\": \"caf\u00e9\"}".getBytes(StandardCharsets.ISO_8859_1));

        assertThat(done.at("/rejections/0/reason")).isEqualTo("is not UTF-8");
    }

    @Test
    void refusesAnEmptyImportAndOtherMediaTypes() {
        api.exchange(HttpMethod.POST, "/imports", api.json("application/x-ndjson"), "")
                .expectProblem(400, "invalid-request");
        api.exchange(HttpMethod.POST, "/imports", api.json("application/json"), "{}")
                .expectProblem(415, "unsupported-media-type");
    }

    @Test
    void knowsNoImportThatNobodySent() {
        api.exchange(HttpMethod.GET, "/imports/999999", api.json("application/json"), null)
                .expectProblem(404, "import-not-found");
    }

    private Answer imported(Object lines) throws InterruptedException {
        Answer accepted = api.exchange(HttpMethod.POST, "/imports", api.json("application/x-ndjson"), lines);
        String address = String.valueOf(accepted.expect(202).headers().getLocation());
        for (int i = 0; i < 600; i++) {
            Answer state = api.exchange(HttpMethod.GET, address, api.json("application/json"), null)
                    .expect(200);
            if (state.at("/state").equals("completed") || state.at("/state").equals("failed")) {
                assertThat(state.at("/state")).as(state.text()).isEqualTo("completed");
                return state;
            }
            Thread.sleep(50);
        }
        throw new AssertionError("the import did not end");
    }
}
