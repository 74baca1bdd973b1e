package onrecord.search.lucene.counts;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import onrecord.search.Hits.Counted;

/** Counts by id: an array for the ids of a database that gives them out one by one, a map for those beyond it. */
final class IdCounts {

    private static final int LARGEST = 1 << 22;
    private static final Comparator<Map.Entry<Long, Integer>> LEAST = Map.Entry.<Long, Integer>comparingByValue()
            .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder()));

    private final Map<Long, Integer> beyond = new HashMap<>();
    private int[] counts = new int[1 << 13];

    void add(long id) {
        if (id >= 0 && id < counts.length) {
            counts[(int) id]++;
        } else if (id >= 0 && id < LARGEST) {
            counts = Arrays.copyOf(counts, (int) Math.min(LARGEST, Math.max(id + 1, counts.length * 2L)));
            counts[(int) id]++;
        } else {
            beyond.merge(id, 1, Integer::sum);
        }
    }

    /** The ids counted most, the most first; of equals the lower id first. */
    List<Counted> most(int shown) {
        PriorityQueue<Map.Entry<Long, Integer>> best = new PriorityQueue<>(LEAST);
        int least = 0;
        for (int id = 0; id < counts.length; id++) {
            if (counts[id] > least) {
                best.add(Map.entry((long) id, counts[id]));
                if (best.size() > shown) {
                    best.poll();
                    least = best.peek().getValue();
                }
            }
        }
        for (Map.Entry<Long, Integer> entry : beyond.entrySet()) {
            best.add(entry);
            if (best.size() > shown) {
                best.poll();
            }
        }
        return best.stream()
                .sorted(LEAST.reversed())
                .map(entry -> new Counted(entry.getKey().toString(), entry.getValue()))
                .toList();
    }
}
