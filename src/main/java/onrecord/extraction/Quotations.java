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

    /** Looking further for a closing mark would cost time on damaged text and find nothing. */
    private static final int FARTHEST_MARK = 60;

    private static final int NONE = -1;
    private static final int STRAY = -2;

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

    private boolean pair(Span paragraph, List<Mark> marks, boolean left) {
        Mark opener = null;
        boolean continued = false;
        int i = 0;
        while (i < marks.size()) {
            Mark mark = marks.get(i);
            if (opener == null) {
                if (opens(mark, paragraph)) {
                    int closer = closerOf(marks, i);
                    continued = left && mark.start() == paragraph.start();
                    if (closer >= 0) {
                        add(mark, marks.get(closer), paragraph, continued);
                        i = closer;
                    } else if (closer == NONE && !mark.single()) {
                        opener = mark;
                    }
                }
            }
            i++;
        }
        return opener != null && leaveOpen(opener, paragraph, continued);
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

    /** The mark that closes the one at the place; NONE if it was left open, STRAY if it opens nothing. */
    private static int closerOf(List<Mark> marks, int opening) {
        Mark opener = marks.get(opening);
        return opener.single() ? singleCloser(marks, opening) : doubleCloser(marks, opening);
    }

    private static int doubleCloser(List<Mark> marks, int opening) {
        Mark opener = marks.get(opening);
        int firstCloser = NONE;
        int depth = 1;
        int end = Math.min(marks.size(), opening + FARTHEST_MARK);
        for (int i = opening + 1; i < end; i++) {
            Mark mark = marks.get(i);
            if (mark.nestsIn(opener)) {
                depth++;
            } else if (mark.closes(opener)) {
                if (firstCloser < 0) {
                    firstCloser = i;
                }
                depth--;
                if (depth == 0) {
                    return i;
                }
            } else if (restarts(mark, opener)) {
                return firstCloser < 0 ? STRAY : firstCloser;
            }
        }
        return firstCloser;
    }

    /** A straight mark that can only open, where another is open: the first one was stray. */
    private static boolean restarts(Mark mark, Mark opener) {
        return opener.shape() == Shape.STRAIGHT
                && mark.shape() == Shape.STRAIGHT
                && mark.single() == opener.single()
                && mark.mayOpen()
                && !mark.mayClose();
    }

    /** A single mark may be an apostrophe: the first that stands beside other punctuation, else the first at all. */
    private static int singleCloser(List<Mark> marks, int opening) {
        Mark opener = marks.get(opening);
        int end = Math.min(marks.size(), opening + FARTHEST_MARK);
        for (int i = opening + 1; i < end; i++) {
            Mark mark = marks.get(i);
            if (!mark.single()) {
                return STRAY;
            }
            if (mark.closes(opener)) {
                return i;
            }
        }
        return STRAY;
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
