package onrecord.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import onrecord.article.StatedRole;
import onrecord.speaker.Role;
import onrecord.web.Listing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordingTests {

    private final Wording say = new Wording();

    @Test
    void writesDaysInUtc() {
        assertThat(say.day(Instant.parse("2023-06-19T23:59:00Z"))).isEqualTo("19 June 2023");
    }

    @Test
    void counts() {
        assertThat(say.count(1, "article")).isEqualTo("1 article");
        assertThat(say.count(2343, "article")).isEqualTo("2,343 articles");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Secretary of State          | U.S. Department of State    | US | Secretary of State, U.S. Department of State
            Minister of Foreign Affairs | Ministry of Foreign Affairs | CN | Minister of Foreign Affairs, China
            White House Press Secretary | The White House             | US | White House Press Secretary
            Secretary General           | NATO                        |    | Secretary General, NATO
            envoy                       |                             |    | Envoy
            """)
    void tellsAnOfficeWithoutSayingAnythingTwice(String title, String organization, String country, String told) {
        assertThat(say.role(new StatedRole(title, organization, country))).isEqualTo(told);
    }

    @Test
    void tellsATermAsFarAsItIsKnown() {
        LocalDate from = LocalDate.of(2021, 1, 26);
        LocalDate to = LocalDate.of(2025, 1, 20);
        assertThat(say.term(new Role("Envoy", null, null, from, to))).isEqualTo("26 January 2021 – 20 January 2025");
        assertThat(say.term(new Role("Envoy", null, null, from, null))).isEqualTo("since 26 January 2021");
        assertThat(say.term(new Role("Envoy", null, null, null, to))).isEqualTo("until 20 January 2025");
    }

    @Test
    void leadsNowhereButToTheWeb() {
        assertThat(say.webAddress("https://example.org/a")).isEqualTo("https://example.org/a");
        assertThat(say.webAddress("javascript:alert(1)")).isNull();
        assertThat(say.host("https://www.example.org/a")).isEqualTo("example.org");
    }

    @Test
    void saysWhetherAllWereCounted() {
        Listing<String> all = new Listing<>(1000, Listing.CountType.EXACT, List.of(), null, null, null, null, null);
        assertThat(say.count(all, "article")).isEqualTo("1,000 articles");
        assertThat(say.count(all.counted(false), "article")).isEqualTo("more than 1,000 articles");
    }

    @Test
    void saysWhatWasAskedFor() {
        SearchForm form = Forms.of("/articles", "q=channels", "speaker=Blinken", "from=2023-06-01");
        assertThat(say.asked(form, Chip.of(form))).isEqualTo("“channels” · Blinken · since 1 June 2023");
    }
}
