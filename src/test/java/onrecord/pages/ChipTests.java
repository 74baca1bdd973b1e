package onrecord.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChipTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            speaker=Blinken                | Speaker Blinken              |
            speaker=7                      | Speaker Ana Duarte           |
            outlet=3                       | Outlet 3                     |
            country=tr                     | Speaks for Türkiye           |
            speaker.country=US             | Speaks for United States     |
            speaker.role=minister          | Office minister              |
            onRecord=false                 | Sources without a name       |
            onRecord=TRUE                  | Sources named                |
            via=Harbour Radio              | Relayed by Harbour Radio     |
            kind=DIRECT                    | Kind direct                  |
            tag=Nuclear Arms               | Tag Nuclear Arms             |
            language=fr                    | Language French              |
            language=zh-Hant               | Language Chinese (Traditional) |
            from=2023-06-01                | Printed since 1 June 2023    |
            to=2023-06-01                  | Printed until 1 June 2023    |
            from=2023-01-01&to=2023-12-31  | Printed 2023                 |
            from=2024-02-01&to=2024-02-29  | Printed February 2024        |
            similar=8                      | Like we are “talking”        |
            from=2024-02-01&to=2024-02-28  | Printed 1 February 2024 – 28 February 2024 |
            """)
    void saysByWhatASearchIsNarrowedAndTakesItBack(String filters, String said) {
        SearchForm form = Forms.of("/quotes", ("q=grain&" + filters).split("&"))
                .named(Map.of("speaker", Map.of("7", "Ana Duarte"), "similar", Map.of("8", "we are “talking”")));

        assertThat(Chip.of(form)).singleElement().satisfies(chip -> {
            assertThat(chip.name() + " " + chip.value()).isEqualTo(said);
            assertThat(chip.without()).isEqualTo("/quotes?q=grain");
        });
    }

    @Test
    void takesBackOneOfSeveralValues() {
        SearchForm form = Forms.of("/articles", "speaker=Ana", "speaker=Ivo", "cursor=x");

        assertThat(Chip.of(form))
                .extracting(Chip::without)
                .containsExactly("/articles?speaker=Ivo", "/articles?speaker=Ana");
        assertThat(form.to().withoutFilters()).isEqualTo("/articles");
    }
}
