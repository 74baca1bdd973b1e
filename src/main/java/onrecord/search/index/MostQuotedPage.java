package onrecord.search.index;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Supplier;
import onrecord.search.Highlights;
import onrecord.search.Hits;
import onrecord.search.Hits.Hit;
import onrecord.search.Hits.Total;
import onrecord.search.SpeakerHit;
import onrecord.speaker.SpeakerView;
import onrecord.web.Cursor;
import org.jspecify.annotations.Nullable;

/**
 * One page of who says most.
 *
 * @param limit how many speakers it has at most
 * @param cursor where it begins; none for the first page
 */
public record MostQuotedPage(int limit, @Nullable Cursor cursor) {

    /**
     * The page, and the cursors around it.
     *
     * @param said everybody who said something, in any order
     * @param snapshot what the pages around it are counted from, where there are any
     * @param speakers who has these ids
     */
    public Hits<SpeakerHit> of(
            List<Said> said, Supplier<String> snapshot, Function<List<Long>, Map<Long, SpeakerView>> speakers) {
        List<Said> all = said.stream().sorted(Said.MOST_FIRST).toList();
        boolean backwards = cursor != null && cursor.backwards();
        int edge = cursor == null ? 0 : edge(all, cursor);
        int start = backwards ? Math.max(0, edge - limit) : edge;
        int end = backwards ? edge : Math.min(all.size(), edge + limit);
        List<Said> page = all.subList(start, end);
        boolean after = end < all.size() && !page.isEmpty();
        boolean before = start > 0 && !page.isEmpty();
        String kept = after || before ? snapshot.get() : "";
        return new Hits<>(
                new Total(all.size(), true),
                hits(page, speakers.apply(page.stream().map(Said::speaker).toList())),
                Map.of(),
                after ? cursor(page.getLast(), false, kept) : null,
                before ? cursor(page.getFirst(), true, kept) : null);
    }

    /** How many come before the cursor; going on, the one it stands at is among them. */
    private static int edge(List<Said> all, Cursor cursor) {
        Said at = new Said(cursor.number(1), cursor.number(0), 0, 0);
        return (int) all.stream()
                .takeWhile(said -> Said.MOST_FIRST.compare(said, at) < (cursor.backwards() ? 0 : 1))
                .count();
    }

    private static Cursor cursor(Said at, boolean backwards, String snapshot) {
        return new Cursor(backwards, List.of(Long.toString(at.quotes()), Long.toString(at.speaker()), snapshot, "0"));
    }

    private static List<Hit<SpeakerHit>> hits(List<Said> page, Map<Long, SpeakerView> known) {
        return page.stream()
                .filter(said -> known.containsKey(said.speaker()))
                .map(said -> new Hit<>(said.by(Objects.requireNonNull(known.get(said.speaker()))), (Highlights) null))
                .toList();
    }
}
