package onrecord.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import onrecord.article.Place;
import onrecord.pages.Highlighted.Piece;
import onrecord.search.Highlights.Excerpt;
import org.junit.jupiter.api.Test;

class HighlightedTests {

    private final Excerpt channels = new Excerpt("restore those channels", List.of(new Place(14, 22, null)));

    @Test
    void marksTheWordsOfAnExcerptInTheWholeText() {
        assertThat(written(Highlighted.whole("We must restore those channels soon.", List.of(channels))))
                .isEqualTo("We must restore those [channels] soon.");
    }

    @Test
    void marksNothingInATextThatHasChanged() {
        assertThat(written(Highlighted.whole("Other words.", List.of(channels))))
                .isEqualTo("Other words.");
    }

    @Test
    void showsTheExcerptsOfALongText() {
        String text = "Word ".repeat(200) + "restore those channels" + " word".repeat(200);
        assertThat(written(Highlighted.abridged(text, List.of(channels)))).isEqualTo("… restore those [channels] …");
    }

    @Test
    void cutsALongTextAfterAWord() {
        assertThat(Highlighted.beginning("One two three", 8)).isEqualTo("One two…");
        assertThat(Highlighted.beginning("One two", 8)).isEqualTo("One two");
    }

    @Test
    void cutsNoCharacterInHalf() {
        assertThat(Highlighted.beginning("😀".repeat(10), 6)).isEqualTo("😀…");
    }

    private static String written(List<Piece> pieces) {
        return pieces.stream()
                .map(piece -> piece.marked() ? "[" + piece.text() + "]" : piece.text())
                .collect(Collectors.joining());
    }
}
