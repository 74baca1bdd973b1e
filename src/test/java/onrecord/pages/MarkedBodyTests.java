package onrecord.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import onrecord.article.Place;
import onrecord.article.QuoteStatus;
import onrecord.article.QuoteView;
import onrecord.article.QuoteView.QuotedSpeaker;
import onrecord.extraction.QuoteKind;
import onrecord.pages.MarkedBody.Paragraph;
import onrecord.pages.MarkedBody.Segment;
import onrecord.speaker.SpeakerKind;
import org.junit.jupiter.api.Test;

/** Below, each segment stands in brackets with the number of its innermost quote, and # where a quote begins. */
class MarkedBodyTests {

    @Test
    void leavesATextWithoutQuotesAsItIs() {
        assertThat(marked("Nothing was said.")).containsExactly("Nothing was said.");
    }

    @Test
    void marksAQuoteInPlace() {
        assertThat(marked("“We agree,” Ann said.", quote(1, "Ann", "We agree,")))
                .containsExactly("“[#1 We agree,]” Ann said.");
    }

    @Test
    void givesTheAnchorToTheFirstOfSeveralSpans() {
        assertThat(marked("“We agree,” Ann said. “All of us.”", quote(1, "Ann", "We agree,", "All of us.")))
                .containsExactly("“[#1 We agree,]” Ann said. “[1 All of us.]”");
    }

    @Test
    void endsAMarkWithItsParagraphAndGoesOnInTheNext() {
        String body = "“We agree.\n\n“All of us,” Ann said.";
        assertThat(marked(body, quote(1, "Ann", "We agree.\n\n“All of us,")))
                .containsExactly("“[#1 We agree.]", "[1 “All of us,]” Ann said.");
    }

    @Test
    void showsTheSpeakerOnlyWhereTheQuoteBegins() {
        String body = "“We agree.\n\n“All of us,” Ann said.";
        List<Paragraph> paragraphs = MarkedBody.of(body, quotesIn(body, quote(1, "Ann", "We agree.\n\n“All of us,")));
        assertThat(paragraphs.get(0).notes()).hasSize(1);
        assertThat(paragraphs.get(1).notes()).isEmpty();
    }

    @Test
    void cutsAQuoteAroundTheOneInsideIt() {
        assertThat(marked(
                        "“He said ‘never’ to me,” Ann said.",
                        quote(1, "Ann", "He said ‘never’ to me,"),
                        quote(2, "Bob", "never")))
                .containsExactly("“[#1 He said ‘][#2 never][1 ’ to me,]” Ann said.");
    }

    @Test
    void cutsQuotesThatOverlap() {
        assertThat(marked("one two three four", quote(1, "Ann", "one two three"), quote(2, "Bob", "two three four")))
                .containsExactly("[#1 one ][#2 two three][2  four]");
    }

    @Test
    void anchorsTwoQuotesThatBeginTogether() {
        assertThat(marked("one two", quote(1, "Ann", "one two"), quote(2, "Bob", "one")))
                .containsExactly("[#1#2 one][1  two]");
    }

    @Test
    void countsInUtf16() {
        assertThat(marked("😀😀 “Да,” сказал он.", quote(1, "Он", "Да,")))
                .containsExactly("😀😀 “[#1 Да,]” сказал он.");
    }

    @Test
    void anchorsAQuoteThatBeginsInTheBlankLineBeforeIt() {
        assertThat(marked("Ann said:\n\nWe agree.", quote(1, "Ann", "\n\nWe agree.")))
                .containsExactly("Ann said:", "[#1 We agree.]");
    }

    @Test
    void takesLinesForParagraphsWhereThereIsNoBlankLine() {
        assertThat(marked("First.\nSecond.\n")).containsExactly("First.", "Second.");
        assertThat(marked("First,\nstill first.\n\nSecond.")).containsExactly("First,\nstill first.", "Second.");
    }

    @Test
    void namesASpeakerOnceForAllQuotesOfAParagraph() {
        String body = "“One,” Ann said. “Two.” “Three,” said Bob.";
        List<Paragraph> paragraphs = MarkedBody.of(
                body, quotesIn(body, quote(1, "Ann", "One,"), quote(2, "Ann", "Two."), quote(3, "Bob", "Three,")));
        assertThat(paragraphs.getFirst().notes())
                .extracting(note -> note.said().quotes().size())
                .containsExactly(2, 1);
    }

    @Test
    void keepsAThousandNestedQuotesQuick() {
        String body = "a".repeat(2000);
        List<QuoteView> nested = new ArrayList<>();
        for (int i = 0; i < 1000; i++) {
            nested.add(view(i + 1, "Ann", List.of(new Place(i, 2000 - i, null))));
        }
        assertThat(MarkedBody.of(body, nested).getFirst().segments()).hasSize(1999);
    }

    private record Sample(long id, String speaker, List<String> spans) {}

    private static Sample quote(long id, String speaker, String... spans) {
        return new Sample(id, speaker, List.of(spans));
    }

    private static List<String> marked(String body, Sample... quotes) {
        return MarkedBody.of(body, quotesIn(body, quotes)).stream()
                .map(paragraph -> paragraph.segments().stream()
                        .map(MarkedBodyTests::written)
                        .collect(Collectors.joining()))
                .toList();
    }

    private static String written(Segment segment) {
        if (segment.quote() == null) {
            return segment.text();
        }
        String anchors = segment.anchors().stream().map(id -> "#" + id).collect(Collectors.joining());
        return "[" + (anchors.isEmpty() ? segment.quote().id() : anchors) + " " + segment.text() + "]";
    }

    private static List<QuoteView> quotesIn(String body, Sample... quotes) {
        List<QuoteView> views = new ArrayList<>();
        for (Sample quote : quotes) {
            List<Place> spans = quote.spans().stream()
                    .map(text -> new Place(body.indexOf(text), body.indexOf(text) + text.length(), null))
                    .toList();
            views.add(view(quote.id(), quote.speaker(), spans));
        }
        return views;
    }

    private static QuoteView view(long id, String speaker, List<Place> spans) {
        return new QuoteView(
                id,
                1L,
                "",
                QuoteKind.DIRECT,
                spans,
                null,
                new QuotedSpeaker((long) speaker.hashCode(), speaker, SpeakerKind.PERSON, null),
                null,
                List.of(),
                1,
                QuoteStatus.EXTRACTED,
                List.of());
    }
}
