package onrecord.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageTagsTests {

    @ParameterizedTest
    @CsvSource({
        "en, en",
        "EN-gb, en-gb",
        "eng, en",
        "fra-CA, fr-ca",
        "iw, he",
        "yid, yi",
        "zho-Hant, zh-hant",
        "cmn, cmn",
        "xyz, xyz"
    })
    void areOneForEachLanguage(String tag, String canonical) {
        assertThat(LanguageTags.canonical(tag)).isEqualTo(canonical);
    }
}
