package onrecord.search.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class InflectionsTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "state states stated stating",
                "provide provides provided providing",
                "plan plans planned planning",
                "use uses used using",
                "talk talks talked talking",
                "try tries tried trying",
                "country countries",
                "tie ties tied tying",
                "agree agrees agreed agreeing",
                "create creates created creating",
                "control controls controlled controlling",
                "speech speeches",
                "loss losses",
                "tax taxes taxed taxing",
                "virus viruses",
                "crisis crises",
                "woman women",
                "spokesman spokesmen",
                "child children",
                "hero heroes",
                "go goes going went gone",
                "do does doing did done",
                "say says said saying",
                "make makes made making",
                "hold holds held holding",
                "speak speaks spoke spoken",
                "write writes wrote written writing",
                "withdraw withdraws withdrew withdrawn",
                "begin begins began begun beginning",
                "choose chooses chose chosen choosing",
                "wife wives",
                "sanction sanctions sanctioned sanctioning",
                "negotiate negotiates negotiated negotiating",
                "decide decides decided deciding",
                "proceed proceeds proceeded proceeding",
                "meet meets met meeting meetings",
                "sell sells sold selling",
                "pass passes passed passing",
                "free frees freed freeing",
                "israeli israelis",
                "ngo ngos",
                "add adds added adding"
            })
    void bringsTheFormsOfAWordTogether(String forms) {
        assertThat(stems(forms.split(" "))).as(forms).hasSize(1);
    }

    @ParameterizedTest
    @MethodSource
    void bringsIrregularFormsTogether(String forms) {
        assertThat(stems(forms.split(" "))).as(forms).hasSize(1);
    }

    static Stream<String> bringsIrregularFormsTogether() {
        return IrregularForms.FORMS.lines();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "left leave",
                "saw see",
                "sung sing",
                "laid lie",
                "us use",
                "new news",
                "import important importance",
                "author authority",
                "community communism communist",
                "general generation generous",
                "executive execution",
                "university universal universe",
                "nation national international internal intern",
                "unit united",
                "even evening",
                "organ organization",
                "several sever",
                "plan plane",
                "car care",
                "stat state",
                "arm army",
                "police policy",
                "need feed",
                "thing think",
                "bus business",
                "of offing"
            })
    void keepsOtherWordsApart(String words) {
        String[] all = words.split(" ");

        assertThat(stems(all)).as(words).hasSize(all.length);
    }

    @Test
    void leavesShortAndForeignWordsAlone() {
        for (String word : new String[] {"us", "is", "gas", "un", "paris", "congress", "minsk"}) {
            assertThat(stems(word)).containsExactly(word);
        }
    }

    private static Set<String> stems(String... words) {
        Inflections inflections = new Inflections();
        return Arrays.stream(words)
                .map(word -> inflections.stem(word.toCharArray(), word.length()).toString())
                .collect(Collectors.toSet());
    }
}
