package onrecord.search.index;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import onrecord.search.index.IndexComparison.Compared;
import onrecord.search.index.IndexComparison.Differing;
import onrecord.search.index.SearchIndex.Held;

/** Counts how the documents of one kind differ, window by window. */
final class Tally {

    private static final int NAMED = 100;

    private enum Way {
        MISSING,
        SURPLUS,
        STALE
    }

    private record Difference(Way way, long owner, long id) {}

    private final Map<Way, Long> counts = new EnumMap<>(Way.class);
    private final Map<Way, List<Long>> named = new EnumMap<>(Way.class);
    private final List<Difference> suspected = new ArrayList<>();
    private long inDatabase;
    private long inIndex;
    private long waitingDocuments;

    /** Compares what there should be of an article or speaker with what there is. */
    void compare(long owner, List<Long> expected, long fingerprint, List<Held> held) {
        inDatabase += expected.size();
        inIndex += held.size();
        Set<Long> open = new HashSet<>(expected);
        for (Held document : held) {
            if (!open.remove(document.id())) {
                suspected.add(new Difference(Way.SURPLUS, owner, document.id()));
            } else if (document.fingerprint() != fingerprint) {
                suspected.add(new Difference(Way.STALE, owner, document.id()));
            }
        }
        expected.stream().filter(open::contains).forEach(id -> suspected.add(new Difference(Way.MISSING, owner, id)));
    }

    /** Of which articles or speakers something differs in this window. */
    Set<Long> suspects() {
        return suspected.stream().map(Difference::owner).collect(Collectors.toSet());
    }

    /** Counts what differs, but for those that are about to change. */
    void close(Set<Long> waiting) {
        for (Difference difference : suspected) {
            if (waiting.contains(difference.owner())) {
                waitingDocuments++;
            } else {
                count(difference);
            }
        }
        suspected.clear();
    }

    private void count(Difference found) {
        counts.merge(found.way(), 1L, Long::sum);
        List<Long> ids = named.computeIfAbsent(found.way(), any -> new ArrayList<>());
        if (ids.size() < NAMED) {
            ids.add(found.id());
        }
    }

    Compared total() {
        return new Compared(
                inDatabase,
                inIndex,
                waitingDocuments,
                differing(Way.MISSING),
                differing(Way.SURPLUS),
                differing(Way.STALE));
    }

    private Differing differing(Way way) {
        return new Differing(counts.getOrDefault(way, 0L), named.getOrDefault(way, List.of()));
    }
}
