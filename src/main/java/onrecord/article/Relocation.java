package onrecord.article;

import java.util.ArrayList;
import java.util.List;
import onrecord.extraction.Span;

/** Finds the words of a quote again in an edited body. */
final class Relocation {

    private Relocation() {}

    /**
     * Where the words stand now: of all places in the same order the one nearest to where they stood.
     *
     * @param text the words of all spans, joined by a space
     * @return one span for each old one, or none where a part of the words is gone
     */
    static List<Span> of(List<Span> spans, String text, String edited) {
        List<Span> places = new ArrayList<>();
        int taken = 0;
        int from = 0;
        for (Span span : spans) {
            String words = text.substring(taken, taken + span.length());
            taken += span.length() + 1;
            int start = nearest(edited, words, from, span.start());
            if (start < 0) {
                return List.of();
            }
            places.add(new Span(start, start + words.length()));
            from = start + words.length() + 1; // spans that touch would be one
        }
        return List.copyOf(places);
    }

    private static int nearest(String edited, String words, int from, int old) {
        int best = -1;
        for (int at = edited.indexOf(words, from); at >= 0; at = edited.indexOf(words, at + 1)) {
            boolean nearer = best < 0 || Math.abs(at - old) < Math.abs(best - old);
            best = nearer && isWhole(edited, at, at + words.length()) ? at : best;
            if (at > old && best >= 0) {
                break; // further on it only gets further
            }
        }
        return best;
    }

    /** Not "no" inside "now". */
    private static boolean isWhole(String text, int start, int end) {
        boolean goesOnBefore = start > 0
                && Character.isLetterOrDigit(text.charAt(start - 1))
                && Character.isLetterOrDigit(text.charAt(start));
        boolean goesOnAfter = end < text.length()
                && Character.isLetterOrDigit(text.charAt(end))
                && Character.isLetterOrDigit(text.charAt(end - 1));
        return !goesOnBefore && !goesOnAfter;
    }
}
