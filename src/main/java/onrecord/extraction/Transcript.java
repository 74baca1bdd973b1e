package onrecord.extraction;

import java.util.ArrayList;
import java.util.List;

/**
 * The turns of a transcript: paragraphs that begin with a name in capitals and a colon, and those that go on with them.
 * A turn of several paragraphs is one passage with a span for each.
 */
final class Transcript {

    /** One turn: who speaks, and the paragraphs of what is said. */
    record Turn(Span speaker, List<Span> spans) {}

    private static final int LONGEST_SPEAKER = 60;
    private static final String SENTENCE_ENDS = ".?!…—–-:,;)]”’\"'";
    private final List<Turn> turns = new ArrayList<>();
    private int firstParagraph = Integer.MAX_VALUE;
    private int lastParagraph = -1;

    private Transcript() {}

    static Transcript of(Narration narration) {
        Transcript transcript = new Transcript();
        List<Span> paragraphs = narration.paragraphs();
        for (int i = 0; i < paragraphs.size(); i++) {
            transcript.read(narration.text(), paragraphs.get(i), i);
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

    private void read(String text, Span paragraph, int number) {
        int colon = colonAfterSpeaker(text, paragraph);
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

    /** The colon after a name in capitals at the start of a paragraph, or -1. */
    private static int colonAfterSpeaker(String text, Span paragraph) {
        int end = Math.min(paragraph.end(), paragraph.start() + LONGEST_SPEAKER);
        int letters = 0;
        int bracket = 0;
        for (int i = paragraph.start(); i < end; i++) {
            char c = text.charAt(i);
            if (c == ':') {
                return letters > 1 && bracket == 0 ? i : -1;
            }
            bracket += c == '(' || c == '[' ? 1 : c == ')' || c == ']' ? -1 : 0;
            if (bracket == 0 && Character.isLowerCase(c) && !isNameInside(text, i, paragraph.start())) {
                return -1;
            }
            if (!Character.isLetterOrDigit(c) && " .,'’-()[]&/".indexOf(c) < 0) {
                return -1;
            }
            letters += Character.isLetter(c) ? 1 : 0;
        }
        return -1;
    }

    /** The small letter of McKENZIE and al-ASSAD. */
    private static boolean isNameInside(String text, int i, int start) {
        return i > start
                && i + 1 < text.length()
                && (Character.isUpperCase(text.charAt(i + 1))
                        || text.charAt(i + 1) == '-'
                        || (text.charAt(i - 1) == ' ' && text.charAt(i + 1) == 'l'));
    }

    /** Whether a paragraph belongs to a turn. */
    boolean covers(int paragraph) {
        return firstParagraph <= paragraph && paragraph <= lastParagraph;
    }

    List<Turn> turns() {
        return turns;
    }
}
