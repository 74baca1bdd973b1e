package onrecord.pages;

import static onrecord.search.Facet.COUNTRY;
import static onrecord.search.Facet.KIND;
import static onrecord.search.Facet.LANGUAGE;
import static onrecord.search.Facet.MONTH;
import static onrecord.search.Facet.OUTLET;
import static onrecord.search.Facet.SPEAKER;
import static onrecord.search.Facet.TAG;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import onrecord.pages.Spread.Value;
import onrecord.web.Listing.FacetCount;
import org.junit.jupiter.api.Test;

class SpreadTests {

    @Test
    void countsOnlyWhatThePageShows() {
        assertThat(Spread.wanted(Forms.of("/"))).isEmpty();
        assertThat(Spread.wanted(Forms.of("/articles")))
                .containsExactly(SPEAKER, OUTLET, MONTH, KIND, TAG, LANGUAGE, COUNTRY);
        assertThat(Spread.wanted(Forms.of("/articles", "speaker=Ana", "kind=direct", "language=fr", "country=US")))
                .containsExactly(OUTLET, MONTH, TAG);
        assertThat(Spread.wanted(Forms.of("/speakers", "sort=quotes"))).doesNotContain(SPEAKER);
    }

    @Test
    void tellsApartThoseWhomANameMayMean() {
        assertThat(Spread.wanted(Forms.of("/quotes", "speaker=Wang"))).contains(SPEAKER);
        SearchForm one = Forms.of("/quotes", "speaker=7").named(Map.of("speaker", Map.of("7", "Wang Yi")));
        assertThat(Spread.wanted(one)).doesNotContain(SPEAKER);
        assertThat(Spread.wanted(Forms.of("/articles", "speaker=Wang")))
                .as("others are quoted in the same articles")
                .doesNotContain(SPEAKER);
    }

    @Test
    void leadsFromAValueToItsResults() {
        SearchForm form = Forms.of("/articles", "q=grain", "tag=Trade", "sort=newest", "cursor=x");

        List<Spread> spreads = Spread.of(
                form,
                Map.of(
                        "month",
                                List.of(
                                        new FacetCount("2022-12", "2022-12", 2),
                                        new FacetCount("2023-01", "2023-01", 3)),
                        "outlet", List.of(new FacetCount("3", "Alder Wire", 5)),
                        "tag", List.of(new FacetCount("trade", "trade", 5), new FacetCount("elysee", "Élysée", 1)),
                        "speaker", List.of(new FacetCount("7", "Ana Duarte", 4))));

        assertThat(spreads)
                .extracting(Spread::title)
                .as("all are of one outlet")
                .containsExactly("Speakers", "Tags", "Years");
        assertThat(spreads.get(0).values())
                .containsExactly(new Value("Ana Duarte", 4, "/articles?q=grain&tag=Trade&sort=newest&speaker=7"));
        assertThat(spreads.get(1).values())
                .containsExactly(
                        new Value("Élysée", 1, "/articles?q=grain&tag=Trade&tag=%C3%89lys%C3%A9e&sort=newest"));
        assertThat(spreads.get(2).values()).extracting(Value::label).containsExactly("2023", "2022");
    }

    @Test
    void foldsLongListsAway() {
        List<Value> values = IntStream.range(0, 20)
                .mapToObj(number -> new Value("" + number, 1, ""))
                .toList();
        assertThat(new Spread("Tags", values).first()).hasSize(8);
        assertThat(new Spread("Tags", values).more()).hasSize(12);
        assertThat(new Spread("Tags", values.subList(0, 3)).more()).isEmpty();
    }
}
