package onrecord.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import onrecord.pages.Timeline.Bar;
import onrecord.web.Listing.FacetCount;
import org.junit.jupiter.api.Test;

class TimelineTests {

    @Test
    void showsMonthsWhereThereAreFewWithTheEmptyOnesBetween() {
        Timeline timeline = timeline("/articles", "2022-12 4", "2023-03 2");

        assertThat(timeline.bars())
                .extracting(Bar::name)
                .containsExactly("December 2022", "January 2023", "February 2023", "March 2023");
        assertThat(timeline.bars()).extracting(Bar::height).containsExactly(40L, 0L, 0L, 20L);
        assertThat(timeline.bars().getLast().address()).isEqualTo("/articles?from=2023-03-01&to=2023-03-31");
    }

    @Test
    void showsYearsWhereThereAreManyMonths() {
        Timeline timeline = timeline("/quotes", "2019-02 4", "2020-01 1", "2020-02 2", "2023-03 1000");

        assertThat(timeline.bars())
                .extracting(bar -> bar.name() + " " + bar.count())
                .containsExactly("2019 4", "2020 3", "2021 0", "2022 0", "2023 1000");
        assertThat(timeline.bars().getFirst().height()).as("small, but there").isEqualTo(2);
        assertThat(timeline.bars().get(1).address()).isEqualTo("/quotes?from=2020-01-01&to=2020-12-31");
    }

    @Test
    void leavesOutEmptyYearsWhereTheyAreTooMany() {
        assertThat(timeline("/quotes", "0203-01 1", "2020-01 1", "2023-03 1").bars())
                .extracting(Bar::name)
                .containsExactly("203", "2020", "2023");
    }

    @Test
    void isFlatWhereAllIsOfOneMonth() {
        assertThat(timeline("/quotes", "2020-01 7").isFlat()).isTrue();
        assertThat(timeline("/quotes").isFlat()).isTrue();
    }

    @Test
    void staysWithinTheDaysThatWereAskedFor() {
        SearchForm form = Forms.of("/articles", "q=grain", "from=2023-01-15", "to=2023-02-10");

        Timeline timeline = Timeline.of(form, List.of(count("2023-01 1"), count("2023-02 1")));

        assertThat(timeline.bars())
                .extracting(Bar::address)
                .containsExactly(
                        "/articles?q=grain&from=2023-01-15&to=2023-01-31",
                        "/articles?q=grain&from=2023-02-01&to=2023-02-10");
    }

    private static Timeline timeline(String path, String... months) {
        return Timeline.of(
                Forms.of(path), Stream.of(months).map(TimelineTests::count).toList());
    }

    private static FacetCount count(String month) {
        String[] counted = month.split(" ", 2);
        return new FacetCount(counted[0], counted[0], Long.parseLong(counted[1]));
    }
}
