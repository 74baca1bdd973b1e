package onrecord.pages;

import java.util.ArrayList;
import java.util.List;
import onrecord.article.Place;
import onrecord.search.Highlights.Excerpt;

/** A text in pieces, those that were asked for marked: the page escapes each piece and puts the marks around it. */
final class Highlighted {

    /** Longer quotes are cut in lists; the article has them whole. */
    private static final int LONGEST = 600;

    private Highlighted() {}

    /** A piece of a text. */
    record Piece(String text, boolean marked) {}

    /** The excerpt, which may begin and end anywhere. */
    static List<Piece> excerpt(Excerpt excerpt) {
        return pieces(excerpt.text(), excerpt.marks());
    }

    /** The whole text with the marks of its excerpts; a text that has changed since it was indexed has none. */
    static List<Piece> whole(String text, List<Excerpt> excerpts) {
        List<Place> marks = new ArrayList<>();
        int from = 0;
        for (Excerpt excerpt : excerpts) {
            int start = text.indexOf(excerpt.text(), from);
            if (start >= 0) {
                excerpt.marks().forEach(mark -> marks.add(new Place(start + mark.start(), start + mark.end(), null)));
                from = start + excerpt.text().length();
            }
        }
        return pieces(text, marks);
    }

    /** A text that may be long: whole, else its excerpts, else how it begins. */
    static List<Piece> abridged(String text, List<Excerpt> excerpts) {
        if (text.length() <= LONGEST) {
            return whole(text, excerpts);
        }
        if (excerpts.isEmpty()) {
            return List.of(new Piece(beginning(text, LONGEST), false));
        }
        List<Piece> pieces = new ArrayList<>();
        for (Excerpt excerpt : excerpts) {
            pieces.add(new Piece(pieces.isEmpty() && text.startsWith(excerpt.text()) ? "" : "… ", false));
            pieces.addAll(excerpt(excerpt));
            pieces.add(new Piece(" ", false));
        }
        pieces.add(new Piece("…", false));
        return pieces;
    }

    /** The first words of a text, with an ellipsis where there are more. */
    static String beginning(String text, int length) {
        if (text.length() <= length) {
            return text;
        }
        int end = Math.max(text.lastIndexOf(' ', length), length / 2);
        return text.substring(0, Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end) + "…";
    }

    private static List<Piece> pieces(String text, List<Place> marks) {
        List<Piece> pieces = new ArrayList<>();
        int at = 0;
        for (Place mark : marks) {
            if (mark.start() > at) {
                pieces.add(new Piece(text.substring(at, mark.start()), false));
            }
            pieces.add(new Piece(text.substring(mark.start(), mark.end()), true));
            at = mark.end();
        }
        if (at < text.length()) {
            pieces.add(new Piece(text.substring(at), false));
        }
        return pieces;
    }
}
