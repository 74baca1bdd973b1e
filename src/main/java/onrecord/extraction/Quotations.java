package onrecord.extraction;

import java.util.ArrayList;
import java.util.List;
import onrecord.extraction.Mark.Shape;
import org.jspecify.annotations.Nullable;

/**
 * Pairs quotation marks. A quotation never leaves its paragraph: one left open ends with it, and is continued when the
 * next paragraph begins with a mark again. Marks inside a quotation belong to its words.
 */
final class Quotations {
    /** A paragraph that goes on longer than this after an open mark was damaged, not left open. */
    private static final int LONGEST_UNCLOSED = 4000;

    private final String text;
    private final List<Quotation> found = new ArrayList<>();

    private Quotations(String text) {
        this.text = text;
    }

    static List<Quotation> of(String text, List<Span> paragraphs) {
        Quotations quotations = new Quotations(text);
        boolean left = false;
        for (Span paragraph : paragraphs) {
            left = quotations.pair(paragraph, Marks.in(text, paragraph), left);
        }
        return quotations.found;
    }

    /** Whether the paragraph ends with a quotation left open. */
    private boolean pair(Span paragraph, List<Mark> marks, boolean left) {
        for (int i = 0; i < marks.size(); i++) {
            Mark mark = marks.get(i);
            if (!opens(mark, paragraph)) {
                continue;
            }
            int closer = ClosingMarks.of(marks, i);
            boolean continued = left && mark.start() == paragraph.start();
            if (closer >= 0) {
                add(mark, marks.get(closer), paragraph, continued);
                i = closer;
            } else if (closer == ClosingMarks.NONE && !mark.single()) {
                return leaveOpen(mark, paragraph, continued);
            }
        }
        return false;
    }

    private boolean leaveOpen(Mark opener, Span paragraph, boolean continued) {
        if (paragraph.end() - opener.end() > LONGEST_UNCLOSED) {
            return false;
        }
        add(opener, null, paragraph, continued);
        return true;
    }

    private boolean opens(Mark mark, Span paragraph) {
        if (mark.single()) {
            return mark.mayOpen() && mark.shape() != Shape.CLOSING && !isElision(mark, paragraph);
        }
        return switch (mark.shape()) {
            case OPENING, LEFT_GUILLEMET, LEFT_CORNER -> mark.end() < paragraph.end();
            case RIGHT_CORNER -> false;
            default -> mark.mayOpen() && mark.end() < paragraph.end();
        };
    }

    /** '90s and 'em are not quotations. */
    private boolean isElision(Mark mark, Span paragraph) {
        return Character.isDigit(Letters.at(text, mark.end(), paragraph.end()));
    }

    private void add(Mark opener, @Nullable Mark closer, Span paragraph, boolean continued) {
        int end = closer == null ? paragraph.end() : closer.start();
        int outerEnd = closer == null ? paragraph.end() : closer.end();
        int from = opener.end();
        int to = end;
        while (from < to && Letters.isBlank(text.charAt(from))) {
            from++;
        }
        while (to > from && Letters.isBlank(text.charAt(to - 1))) {
            to--;
        }
        if (to > from) {
            found.add(new Quotation(new Span(opener.start(), outerEnd), new Span(from, to), closer != null, continued));
        }
    }
}
