package onrecord.extraction;

import java.util.ArrayList;
import java.util.List;

/**
 * The turns of a transcript: paragraphs that begin with who speaks, and those that go on with them.
 * A turn of several paragraphs is one passage with a span for each.
 */
final class Transcript {

    /** One turn: who speaks, and the paragraphs of what is said. */
    record Turn(Span speaker, List<Span> spans) {}

    private static final String SENTENCE_ENDS = ".?!…—–-:,;)]”’\"'";
    private final List<Turn> turns = new ArrayList<>();
    private int firstParagraph = Integer.MAX_VALUE;
    private int lastParagraph = -1;

    private Transcript() {}

    static Transcript of(Narration narration) {
        Transcript transcript = new Transcript();
        List<Span> paragraphs = narration.paragraphs();
        TurnStarts starts = new TurnStarts(narration.text(), paragraphs);
        for (int i = 0; i < paragraphs.size(); i++) {
            transcript.read(narration.text(), paragraphs.get(i), i, starts.colon(paragraphs.get(i)));
        }
        return transcript.turns.size() > 1 && transcript.isSpoken(narration.text()) ? transcript : new Transcript();
    }

    /** What is spoken is written in sentences; a sheet of facts, "VESSEL TYPE: Tanker", is not. */
    private boolean isSpoken(String text) {
        long sentences = turns.stream()
                .filter(turn -> turn.spans().isEmpty()
                        || SENTENCE_ENDS.indexOf(
                                        text.charAt(turn.spans().getFirst().end() - 1))
                                >= 0)
                .count();
        return sentences * 2 > turns.size();
    }

    private void read(String text, Span paragraph, int number, int colon) {
        if (colon > 0) {
            firstParagraph = Math.min(firstParagraph, number);
            int from = colon + 1;
            while (from < paragraph.end() && Letters.isBlank(text.charAt(from))) {
                from++;
            }
            List<Span> spans = new ArrayList<>();
            if (from < paragraph.end()) {
                spans.add(new Span(from, paragraph.end()));
            }
            turns.add(new Turn(new Span(paragraph.start(), colon), spans));
            lastParagraph = number;
        } else if (!turns.isEmpty() && !isEnd(text, paragraph) && lastParagraph == number - 1) {
            turns.getLast().spans().add(paragraph);
            lastParagraph = number;
        }
    }

    private static boolean isEnd(String text, Span paragraph) {
        return (paragraph.length() < 8 && text.charAt(paragraph.start()) == '#')
                || text.startsWith("###", paragraph.start());
    }

    /** Whether a paragraph belongs to a turn. */
    boolean covers(int paragraph) {
        return firstParagraph <= paragraph && paragraph <= lastParagraph;
    }

    List<Turn> turns() {
        return turns;
    }
}
