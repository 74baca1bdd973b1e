package onrecord.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SpeakerNamesTests {

    @Test
    void takesASurnameForTheName() {
        assertThat(SpeakerNames.alike("Duarte", "Foreign Minister Ana Duarte")).isTrue();
        assertThat(SpeakerNames.alike("Mrs. Duarte’s", "Ana Duarte")).isTrue();
        assertThat(SpeakerNames.alike("Ana Duarte", "Ivo Duarte")).isFalse();
    }

    @Test
    void takesAPronounOnlyForItself() {
        assertThat(SpeakerNames.alike("He", "he")).isTrue();
        assertThat(SpeakerNames.alike("she", "he")).isFalse();
    }

    @Test
    void comparesTitlesWhereThereIsNothingElse() {
        assertThat(SpeakerNames.alike("the official", "The official")).isTrue();
        assertThat(SpeakerNames.alike("the official", "the spokesman")).isFalse();
        assertThat(SpeakerNames.alike("the official", null)).isFalse();
    }
}
