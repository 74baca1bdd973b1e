package onrecord.search;

import static onrecord.Fixtures.article;
import static onrecord.Fixtures.person;
import static onrecord.Fixtures.quote;
import static onrecord.Fixtures.unique;
import static onrecord.Fixtures.with;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import onrecord.Api;
import onrecord.Api.Answer;
import onrecord.WholeService;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@WholeService
class SpeakerSearchTests {

    /** Queries, and who of Anna Maria, Maria Berta and the ministry they find. */
    private static final String NAMES = """
            %s                    | Anna Maria, Maria Berta, Ministry
            %s maria              | Anna Maria, Maria Berta
            %s MÁR*               | Anna Maria, Maria Berta
            %s "maria %s"         | Anna Maria
            %s "%s maria"         |
            %s "anna %s"~1        | Anna Maria
            %s -berta             | Anna Maria, Ministry
            %s NOT (anna OR min)  | Maria Berta
            %s (anna OR berta)    | Anna Maria, Maria Berta
            %s kind:organization  | Ministry
            %s -kind:person       | Ministry
            %s kind:(person OR anonymous) ann | Anna Maria
            """;

    @Autowired
    private Api api;

    @Test
    void findsNamesInTheLanguageOfQ() {
        String word = unique("Surname");
        api.post("/speakers", person("Anna Maria " + word)).expect(201);
        api.post("/speakers", person("María Berta", "Berta " + word)).expect(201);
        api.post("/speakers", with(person("Ministry " + word), "kind", "organization"))
                .expect(201);
        api.eventually("/speakers?q=" + word, found -> found.count() == 3);

        SoftAssertions.assertSoftly(softly -> NAMES.lines().forEach(row -> {
            String[] asked = row.split("\\|", 2);
            Answer found = api.get(
                            "/speakers?sort=name&q={q}",
                            asked[0].replace("%s", word).strip())
                    .expect(200);
            softly.assertThat(found.results("/name"))
                    .as(asked[0])
                    .extracting(name -> name.replace(" " + word, "").replace("í", "i"))
                    .isEqualTo(Arrays.stream(asked[1].split(",", 0))
                            .map(String::strip)
                            .filter(name -> !name.isEmpty())
                            .toList());
        }));
    }

    @Test
    void refusesWhatNamesDoNotHave() {
        Answer refused = api.get("/speakers?q={q}", "wang outlet:Xinhua").expectProblem(400, "malformed-query");
        assertThat(refused.at("/position")).isEqualTo("5");
        assertThat(refused.at("/hint")).contains("known are kind:");

        api.get("/speakers?q={q}", "(wang").expectProblem(400, "malformed-query");
        assertThat(api.get("/speakers?outlet=Xinhua")
                        .expectProblem(400, "invalid-request")
                        .at("/detail"))
                .contains("outlet", "sort=quotes");
        api.get("/speakers?kind=direct").expectProblem(400, "invalid-request");
        api.get("/speakers?kind=director").expectProblem(400, "invalid-request");
    }

    @Test
    void tellsWhoSaysThisMostAndWhen() {
        String topic = unique("corridor");
        String outlet = unique("Wire ");
        String often = unique("Often");
        String once = unique("Once");
        said(often, topic, "2021-05-01T12:00:00Z", outlet);
        said(often, topic, "2023-02-28T23:59:59Z", outlet);
        said(once, topic, "2022-01-01T00:00:00Z", unique("Post "));
        said(once, "another topic", "2024-01-01T00:00:00Z", outlet);

        Answer found = api.eventually(
                "/speakers?sort=quotes&q=" + topic,
                answer -> answer.results("/quoteCount").equals(List.of("2", "1")));

        assertThat(found.count()).isEqualTo(2);
        assertThat(found.results("/name")).containsExactly("Ana " + often, "Ana " + once);
        assertThat(found.results("/firstSaid")).containsExactly("2021-05-01", "2022-01-01");
        assertThat(found.results("/lastSaid")).containsExactly("2023-02-28", "2022-01-01");
        assertThat(found.results("/kind")).containsOnly("person");
        assertThat(who(topic, "outlet={o}", outlet)).containsExactly("Ana " + often);
        assertThat(who(topic, "from=2021-06-01&to=2022-12-31")).containsExactly("Ana " + once);
        assertThat(who(topic, "from=2021-06-01")).hasSize(2);
        assertThat(who(topic, "speaker={s}", once)).containsExactly("Ana " + once);
        assertThat(who(topic, "kind=direct&kind=person")).hasSize(2);
        assertThat(who(topic, "kind=indirect")).isEmpty();
        assertThat(who(topic, "kind=organization")).isEmpty();
        assertThat(who(topic + " -date:2022", "onRecord=true")).containsExactly("Ana " + often);
        assertThat(api.get("/speakers?q=Ana+" + once).expect(200).text()).doesNotContain("quoteCount");
    }

    @Test
    void walksForwardAndBackThroughThoseWhoSayItMost() {
        String topic = unique("page");
        for (int speaker = 0; speaker < 5; speaker++) {
            String name = unique("Pager");
            for (int time = 0; time <= speaker / 2; time++) {
                said(name, topic, "2021-05-01T12:00:00Z", "On Record Wire");
            }
        }
        String list = "/speakers?sort=quotes&q=" + topic;
        Answer all =
                api.eventually(list, found -> found.results("/quoteCount").equals(List.of("3", "2", "2", "1", "1")));

        Answer first = api.get(list + "&limit=2").expect(200);
        Answer second = api.get(first.at("/next")).expect(200);
        Answer third = api.get(second.at("/next")).expect(200);
        Answer back = api.get(api.get(third.at("/previous")).at("/previous")).expect(200);

        assertThat(first.count()).isEqualTo(5);
        assertThat(first.json().get("previous").isNull()).isTrue();
        assertThat(second.results("/id")).isEqualTo(all.results("/id").subList(2, 4));
        assertThat(third.results("/id")).isEqualTo(all.results("/id").subList(4, 5));
        assertThat(third.json().get("next").isNull()).isTrue();
        assertThat(back.results("/id")).isEqualTo(first.results("/id"));
        assertThat(back.json().get("previous").isNull()).isTrue();
        api.get("/speakers?sort=quotes&q=other&cursor=" + first.at("/next").replaceFirst(".*cursor=", ""))
                .expectProblem(400, "invalid-request");
    }

    private List<String> who(String topic, String filter, Object... variables) {
        return api.get("/speakers?sort=quotes&q=" + topic + "&" + filter, variables)
                .expect(200)
                .results("/name");
    }

    private void said(String surname, String topic, String day, String outlet) {
        String words = "The " + topic + " is open";
        String body = "“" + words + ",” Ana " + surname + " said.";
        Map<String, Object> given =
                with(article("Open", body), "quotes", List.of(quote(body, words, "Ana " + surname)));
        api.post("/articles", with(with(given, "publishedAt", day), "outlet", outlet))
                .expect(201);
    }
}
