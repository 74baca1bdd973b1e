package onrecord.extraction;

import java.util.List;
import onrecord.extraction.Mark.Shape;

/** Finds the mark that closes another: damaged text leaves some open, and an apostrophe may look like one. */
final class ClosingMarks {
    static final int NONE = -1;
    static final int STRAY = -2;

    /** Looking further for a closing mark would cost time on damaged text and find nothing. */
    private static final int FARTHEST = 60;

    private ClosingMarks() {}

    /** The mark that closes the one at the place; NONE if it was left open, STRAY if it opens nothing. */
    static int of(List<Mark> marks, int opening) {
        Mark opener = marks.get(opening);
        return opener.single() ? singleCloser(marks, opening) : doubleCloser(marks, opening);
    }

    private static int doubleCloser(List<Mark> marks, int opening) {
        Mark opener = marks.get(opening);
        int firstCloser = NONE;
        int depth = 1;
        int end = Math.min(marks.size(), opening + FARTHEST);
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
        int end = Math.min(marks.size(), opening + FARTHEST);
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
}
