package onrecord.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ConfidenceTableTests {

    @Test
    void countsARightSpanWithAWrongSpeakerAsWrong() {
        Annotations in = new Annotations("Ana Duarte said the ice was thin. Ivo Brandt said the ferry was late.");
        Comparison compared = new Comparison(
                in.article(
                        in.gold(QuoteKind.INDIRECT, "the ice was thin", "Ana Duarte"),
                        in.gold(QuoteKind.INDIRECT, "the ferry was late", "Ivo Brandt")),
                List.of(
                        in.found(QuoteKind.INDIRECT, "the ice was thin", "Ana Duarte", "Ana Duarte"),
                        in.found(QuoteKind.INDIRECT, "the ferry was late", "Ana Duarte", "Ana Duarte")));
        ShareTable shares = new ConfidenceTable(Findings.of(List.of(compared))).shares();
        assertThat(shares.of("0.7 to 0.7")).isEqualTo(new ShareTable.Share(2, 1));
        assertThat(shares.of("0.9 and above").of()).isZero();
    }
}
