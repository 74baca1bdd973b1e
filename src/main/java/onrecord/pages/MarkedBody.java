package onrecord.pages;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import onrecord.article.Place;
import onrecord.article.QuoteView;
import org.jspecify.annotations.Nullable;

/**
 * An article's body cut into paragraphs, and these into segments wherever a quote begins or ends, so that quotes that
 * overlap or cross paragraphs still give elements that nest.
 */
final class MarkedBody {

    private final String body;
    private final Map<Integer, List<QuoteView>> starts = new HashMap<>();
    private final Map<Integer, List<QuoteView>> ends = new HashMap<>();
    private final NavigableSet<Integer> cuts = new TreeSet<>();
    private final Tones tones = new Tones();

    private final Set<QuoteView> open = new LinkedHashSet<>();
    private final Set<QuoteView> anchored = new HashSet<>();
    private QuoteView.@Nullable QuotedSpeaker last;

    private MarkedBody(String body, List<QuoteView> quotes) {
        this.body = body;
        for (QuoteView quote : quotes) {
            tones.of(quote);
            for (Place span : quote.spans()) {
                starts.computeIfAbsent(span.start(), at -> new ArrayList<>()).add(quote);
                ends.computeIfAbsent(span.end(), at -> new ArrayList<>()).add(quote);
                cuts.add(span.start());
                cuts.add(span.end());
            }
        }
    }

    /** A paragraph, and beside it the speakers of the quotes that begin there. */
    record Paragraph(List<Segment> segments, List<Note> notes) {}

    /**
     * Text that no quote begins or ends within.
     *
     * @param quote the innermost quote that covers it, or null
     * @param nested whether that quote stands inside another
     * @param tone the colour of its speaker, 0 without a quote
     * @param anchors the quotes that begin here
     */
    record Segment(String text, @Nullable QuoteView quote, boolean nested, int tone, List<Long> anchors) {}

    /**
     * Who says the quotes that begin in a paragraph.
     *
     * @param goesOn whether the note before has the same speaker in the same role
     */
    record Note(Said said, boolean goesOn, int tone) {}

    /** The paragraphs of the body with the quotes that stand in it. */
    static List<Paragraph> of(String body, List<QuoteView> quotes) {
        MarkedBody marked = new MarkedBody(body, quotes);
        return Paragraphs.of(body).stream().map(marked::paragraph).toList();
    }

    /** How many speakers these quotes have. */
    static long voices(List<QuoteView> quotes) {
        return quotes.stream()
                .map(QuoteView::speaker)
                .filter(Objects::nonNull)
                .map(QuoteView.QuotedSpeaker::id)
                .distinct()
                .count();
    }

    private Paragraph paragraph(Place place) {
        List<Segment> segments = new ArrayList<>();
        Set<QuoteView> begun = new LinkedHashSet<>();
        int at = place.start();
        pass(at);
        for (int cut : new TreeSet<>(cuts.headSet(place.end()))) {
            segments.add(segment(at, cut, begun));
            at = cut;
            pass(cut);
        }
        segments.add(segment(at, place.end(), begun));
        return new Paragraph(segments, notes(begun));
    }

    /** Ends and begins all spans up to this place. */
    private void pass(int place) {
        while (!cuts.isEmpty() && cuts.first() <= place) {
            int cut = cuts.removeFirst();
            ends.getOrDefault(cut, List.of()).forEach(open::remove);
            open.addAll(starts.getOrDefault(cut, List.of()));
        }
    }

    private Segment segment(int start, int end, Set<QuoteView> begun) {
        List<QuoteView> here = open.stream().filter(anchored::add).toList();
        begun.addAll(here);
        QuoteView innermost = open.stream().reduce((outer, inner) -> inner).orElse(null);
        return new Segment(
                body.substring(start, end),
                innermost,
                open.size() > 1,
                innermost == null ? 0 : tones.of(innermost),
                here.stream().map(QuoteView::id).filter(Objects::nonNull).toList());
    }

    private List<Note> notes(Collection<QuoteView> begun) {
        return Said.bySpeaker(begun).stream()
                .map(said -> {
                    boolean goesOn = said.speaker() != null && said.speaker().equals(last);
                    last = said.speaker();
                    return new Note(said, goesOn, tones.of(said.quotes().getFirst()));
                })
                .toList();
    }
}
