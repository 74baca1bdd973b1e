package onrecord.search;

import static onrecord.Fixtures.article;
import static onrecord.Fixtures.unique;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import onrecord.Api;
import onrecord.Api.Answer;
import onrecord.WholeService;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import tools.jackson.databind.json.JsonMapper;

@WholeService
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CountTests {

    private static final int MANY = 1_050;
    private static final String WORD = unique("crowd");
    private static final String RARE = unique("rare");

    @Autowired
    private Api api;

    @BeforeAll
    void importMany() {
        String lines = IntStream.range(0, MANY)
                .mapToObj(number -> article("Of a " + WORD, number < 5 ? RARE : "None."))
                .map(JsonMapper.shared()::writeValueAsString)
                .collect(Collectors.joining("\n"));
        api.exchange(HttpMethod.POST, "/imports", api.json("application/x-ndjson"), lines)
                .expect(202);
        api.eventually("/articles?count=exact&q=" + WORD, found -> found.count() == MANY);
    }

    @Test
    void countsAllWhenAskedTo() {
        Answer found =
                api.get("/articles?count=exact&q={q}", "crowd OR " + WORD).expect(200);

        assertThat(found.count()).isEqualTo(MANY);
        assertThat(found.at("/countType")).isEqualTo("exact");
    }

    @Test
    void countsAllWhereFacetsAreCountedAnyway() {
        Answer found = api.get("/articles?facet=year&q={q}", "headline:" + WORD + " of")
                .expect(200);

        assertThat(found.count()).isEqualTo(MANY);
        assertThat(found.at("/countType")).isEqualTo("exact");
        assertThat(found.at("/facets/year/0/count")).isEqualTo("" + MANY);
    }

    @Test
    void countsFewResultsExactlyThoughArticlesWereDeleted() {
        String word = unique("gone");
        api.post("/articles", article(word, WORD + " " + RARE)).expect(201);
        Answer found = api.eventually("/articles?q=" + word, answer -> answer.count() == 1);
        String address = "/articles/" + found.at("/results/0/id");
        api.delete(address, api.get(address).etag()).expect(204);

        Answer left = api.eventually("/articles?q=" + RARE + " " + WORD, answer -> answer.count() == 5);

        assertThat(left.at("/countType")).isEqualTo("exact");
        assertThat(api.get("/articles?q=" + unique("none")).at("/countType")).isEqualTo("exact");
    }
}
