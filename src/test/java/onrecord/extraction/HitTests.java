package onrecord.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class HitTests {
    private static final String WORDS = "the ice was thin";
    private final Annotations in = new Annotations("Ana Duarte left. The captain of the ferry said " + WORDS + ".");

    @Test
    void takesASpeakerNamedAtTheSamePlaceForRight() {
        GoldQuote gold = in.gold(QuoteKind.INDIRECT, WORDS, "The captain of the ferry");
        assertThat(hit(gold, "captain", "Ivo Brandt").isSpeakerRight()).isTrue();
        assertThat(hit(gold, "Ana Duarte", "Ana Duarte").isSpeakerRight()).isFalse();
    }

    @Test
    void wantsNoSpeakerWhereNoneIsAnnotated() {
        GoldQuote gold = in.gold(QuoteKind.INDIRECT, WORDS, null);
        assertThat(hit(gold, "Ana Duarte", "Ana Duarte").isSpeakerRight()).isFalse();
    }

    @Test
    void comparesTheFullNameWhereverTheSpeakerIsNamed() {
        GoldQuote gold = new GoldQuote(
                in.at(WORDS), QuoteKind.INDIRECT, true, "captain", in.at("captain"), List.of("Ana Duarte"), "said");
        assertThat(hit(gold, "captain", "Ana Duarte").isFullNameRight()).isTrue();
        assertThat(hit(gold, "captain", "captain").isFullNameRight()).isFalse();
        assertThat(hit(gold, "captain", "captain").isSpeakerRight()).isTrue();
    }

    private Hit hit(GoldQuote gold, String mention, String name) {
        FoundQuote found = in.found(QuoteKind.INDIRECT, WORDS, mention, name);
        return new Hit(gold, new FoundSpan(in.text(), found, in.at(WORDS)));
    }
}
