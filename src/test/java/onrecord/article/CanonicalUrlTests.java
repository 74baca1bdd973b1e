package onrecord.article;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CanonicalUrlTests {

    @ParameterizedTest
    @CsvSource({
        "https://News.Example/A, https://news.example/A",
        "HTTP://news.example:80/a?b=C#d, http://news.example/a?b=C",
        "https://news.example, https://news.example/",
        "https://news.example:8443/a, https://news.example:8443/a",
        "https://zeitung.example/Köln, https://zeitung.example/K%C3%B6ln",
        "https://köln.example/a%20b, https://xn--kln-sna.example/a%20b",
        "not an address, not an address"
    })
    void givesOnePageOneAddress(String url, String canonical) {
        assertThat(CanonicalUrl.of(url)).isEqualTo(canonical);
    }
}
