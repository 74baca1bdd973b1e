package onrecord.search.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class IndexProgressTests {

    @Test
    void tellsTheSecondsThatAreLeftAtTheRateSoFar() {
        IndexProgress half = IndexProgress.after(Duration.ofSeconds(10), 50_000, 100_500);

        assertThat(half.articlesPerSecond()).isEqualTo(5_000);
        assertThat(half.secondsLeft()).isEqualTo(11);
    }

    @Test
    void knowsNoTimeLeftBeforeTheFirstArticleIsDone() {
        assertThat(IndexProgress.after(Duration.ofSeconds(1), 0, 10).secondsLeft())
                .isNull();
    }

    @Test
    void hasNothingLeftWhenMoreArticlesCameMeanwhile() {
        IndexProgress more = IndexProgress.after(Duration.ofSeconds(1), 11, 10);
        assertThat(more.secondsLeft()).isZero();
        assertThat(more.of()).isEqualTo(11);
    }
}
