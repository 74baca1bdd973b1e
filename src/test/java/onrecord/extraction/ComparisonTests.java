package onrecord.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ComparisonTests {
    private static final String SAID = "the ice was “far too thin” to carry the ferry";
    private static final String HOPED = "to sail again before the spring";
    private final Annotations in =
            new Annotations("Ana Duarte said " + SAID + ". Ivo Brandt hoped " + HOPED + ". They left by train.");

    @Test
    void pairsWhatIsTheSameButForAWord() {
        GoldQuote gold = in.gold(QuoteKind.MIXED, SAID, "Ana Duarte");
        Comparison compared = compare(gold, found(QuoteKind.MIXED, "ice was “far too thin” to carry the ferry"));
        assertThat(compared.hits()).singleElement().satisfies(hit -> {
            assertThat(hit.gold()).isEqualTo(gold);
            assertThat(hit.isSpeakerRight()).isTrue();
        });
        assertThat(compared.misses()).isEmpty();
        assertThat(compared.falseAlarms()).isEmpty();
    }

    @Test
    void countsAMissAndAFalseAlarmWhereTheEdgesDiffer() {
        Comparison compared = compare(in.gold(QuoteKind.MIXED, SAID, null), found(QuoteKind.INDIRECT, "the ice was"));
        assertThat(compared.hits()).isEmpty();
        assertThat(compared.misses()).extracting(Miss::cause).containsExactly(MissCause.ENDS_ELSEWHERE);
        assertThat(compared.falseAlarms()).extracting(FalseAlarm::fragment).containsExactly(false);
    }

    @Test
    void knowsTheWordsInMarksOfALongerQuote() {
        Comparison compared = compare(in.gold(QuoteKind.MIXED, SAID, null), found(QuoteKind.DIRECT, "far too thin"));
        assertThat(compared.falseAlarms()).extracting(FalseAlarm::fragment).containsExactly(true);
    }

    @Test
    void countsNothingWhereABeliefStands() {
        assertNothing(compare(in.setAside(HOPED)));
        assertNothing(compare(in.setAside(HOPED), found(QuoteKind.INDIRECT, HOPED)));
        assertNothing(compare(in.setAside(HOPED), found(QuoteKind.INDIRECT, "the spring. They")));
        assertThat(compare(in.setAside(HOPED), found(QuoteKind.INDIRECT, "spring. They left by"))
                        .falseAlarms())
                .hasSize(1);
    }

    private static void assertNothing(Comparison compared) {
        assertThat(compared.hits()).isEmpty();
        assertThat(compared.misses()).isEmpty();
        assertThat(compared.falseAlarms()).isEmpty();
    }

    private Comparison compare(GoldQuote gold, FoundQuote... found) {
        return new Comparison(in.article(gold), List.of(found));
    }

    private FoundQuote found(QuoteKind kind, String words) {
        return in.found(kind, words, "Ana Duarte", "Ana Duarte");
    }
}
