package onrecord.search.lucene.excerpts;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.BreakIterator;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SentencesTests {

    private static final long SEED = 20_261_126;

    private final BreakIterator ofTheJdk = BreakIterator.getSentenceInstance(Locale.ROOT);
    private final Sentences sentences = new Sentences();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "One sentence without an end",
                "Ships left. “It is done,” she said. Was it? Nobody knew!\n\nA new paragraph.",
                "谈判继续。双方都没有让步。",
                "U.S. officials met. They left at 3.30 p.m. on Monday.",
                "."
            })
    void areWhereTheJdkFindsThemWhateverIsAskedFor(String text) {
        System.out.println("seed " + SEED);
        Random random = new Random(SEED);
        ofTheJdk.setText(text);
        sentences.setText(text);
        for (int i = 0; i < 200; i++) {
            int offset = random.nextInt(text.length());
            assertThat(sentences.following(offset)).as("behind " + offset).isEqualTo(ofTheJdk.following(offset));
            assertThat(sentences.current()).isEqualTo(ofTheJdk.current());
            assertThat(sentences.preceding(offset)).as("before " + offset).isEqualTo(ofTheJdk.preceding(offset));
            assertThat(sentences.current()).isEqualTo(ofTheJdk.current());
            assertThat(sentences.isBoundary(offset)).as("at " + offset).isEqualTo(ofTheJdk.isBoundary(offset));
            assertThat(sentences.next()).isEqualTo(ofTheJdk.next());
        }
        assertThat(sentences.first()).isEqualTo(ofTheJdk.first());
        assertThat(sentences.last()).isEqualTo(ofTheJdk.last());
    }
}
