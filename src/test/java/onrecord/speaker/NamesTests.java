package onrecord.speaker;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamesTests {

    @ParameterizedTest
    @CsvSource({
        "Recep Tayyip Erdoğan, recep tayyip erdogan",
        "ANTONY J. BLINKEN, antony j blinken",
        "Karine Jean-Pierre, karine jean pierre",
        "Mevlüt Çavuşoğlu, mevlut cavusoglu",
        "Łukasz Jasiński, lukasz jasinski",
        "İlham Əliyev, ilham aliyev",
        "王毅, 王毅",
        "Дмитро Кулеба, дмитро кулеба",
        "Ｗａｎｇ Ｙｉ, wang yi",
        "O’Brien, o brien",
        "'  –  ', ''"
    })
    void comparesNamesWithoutCaseAccentsAndPunctuation(String name, String key) {
        assertThat(Names.key(name)).isEqualTo(key);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            U.S. Department of State | u s department of state,us department of state
            US Treasury              | us treasury,u s treasury
            UN Women                 | un women,u n women
            J.T. Smith               | j t smith,jt smith
            LEE Hsien Loong          | lee hsien loong
            Ana Duarte               | ana duarte
            王毅                       | 王毅
            …                        | ''
            """, delimiter = '|')
    void findsNamesByTheirAbbreviationsInEachForm(String name, String forms) {
        assertThat(String.join(",", Names.forms(name))).isEqualTo(forms);
    }

    @Test
    void passesOverMiddleInitialsButNotOverDifferentOnes() {
        assertThat(Names.compatible("antony blinken", "antony j blinken")).isTrue();
        assertThat(Names.compatible("antony j blinken", "antony blinken")).isTrue();
        assertThat(Names.compatible("george w bush", "george h w bush")).isFalse();
        assertThat(Names.compatible("george bush", "laura bush")).isFalse();
    }
}
