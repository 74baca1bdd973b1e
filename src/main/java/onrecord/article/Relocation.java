package onrecord.article;

import java.util.ArrayList;
import java.util.List;
import onrecord.extraction.Span;

/** Finds the words of a quote again in an edited body. */
final class Relocation {

    private Relocation() {}

    /**
     * Where the words stand now: at their old place if they still do, else where they come next in the same order.
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
            int start = edited.startsWith(words, span.start()) && span.start() >= from
                    ? span.start()
                    : edited.indexOf(words, from);
            if (start < 0) {
                return List.of();
            }
            from = start + words.length();
            places.add(new Span(start, from));
        }
        return List.copyOf(places);
    }
}
