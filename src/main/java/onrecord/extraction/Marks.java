package onrecord.extraction;

import java.util.ArrayList;
import java.util.List;
import onrecord.extraction.Mark.Shape;
import org.jspecify.annotations.Nullable;

/** Finds the quotation marks of a paragraph, apostrophes left out. */
final class Marks {
    private Marks() {}

    static List<Mark> in(String text, Span paragraph) {
        List<Mark> marks = new ArrayList<>();
        int i = paragraph.start();
        while (i < paragraph.end()) {
            Mark mark = at(text, i, paragraph);
            if (mark != null) {
                marks.add(mark);
                i = mark.end();
            } else {
                i++;
            }
        }
        return marks;
    }

    private static @Nullable Mark at(String text, int i, Span paragraph) {
        char c = text.charAt(i);
        int end = i + 1;
        boolean doubled = (c == '\'' || c == '`' || c == '\u2018' || c == '\u2019')
                && Letters.at(text, end, paragraph.end()) == c;
        if (doubled) {
            end++;
        }
        Shape shape = shapeOf(c);
        if (shape == null) {
            return null;
        }
        boolean single = !doubled && isSingle(c);
        char before = Letters.before(text, i, paragraph.start());
        char after = Letters.at(text, end, paragraph.end());
        boolean mayOpen = !Letters.isBlank(after) && !Letters.isWord(before) && before != ',' && before != '.';
        boolean mayClose = !Letters.isBlank(before) && !Letters.isWord(after);
        if (single && !mayOpen && !mayClose) {
            return null;
        }
        return new Mark(i, end, shape, single, mayOpen, mayClose);
    }

    private static boolean isSingle(char c) {
        return switch (c) {
            case '\'', '`', '\u2018', '\u2019', '\u201a', '\u201b', '\u2039', '\u203a' -> true;
            default -> false;
        };
    }

    private static @Nullable Shape shapeOf(char c) {
        return switch (c) {
            case '"', '\uff02', '\'' -> Shape.STRAIGHT;
            case '\u201c', '\u201e', '\u201f', '\u2018', '\u201a', '\u201b', '`', '\u301d' -> Shape.OPENING;
            case '\u201d', '\u2019', '\u301e', '\u301f' -> Shape.CLOSING;
            case '\u00ab', '\u2039' -> Shape.LEFT_GUILLEMET;
            case '\u00bb', '\u203a' -> Shape.RIGHT_GUILLEMET;
            case '\u300c', '\u300e' -> Shape.LEFT_CORNER;
            case '\u300d', '\u300f' -> Shape.RIGHT_CORNER;
            default -> null;
        };
    }
}
