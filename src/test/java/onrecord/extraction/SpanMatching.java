package onrecord.extraction;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Which found span is which annotated one: one to one, the best overlap first. */
final class SpanMatching {
    /** Two annotators differ by a word or two at the edges; from here on they mean the same words. */
    static final double SAME_WORDS = 0.8;

    private SpanMatching() {}

    private record Candidate(int gold, int found, double overlap) {}

    /** The numbers of the annotated spans, each with the number of the one found for it. */
    static Map<Integer, Integer> of(List<WordRange> gold, List<WordRange> found) {
        List<Candidate> candidates = new ArrayList<>();
        for (int i = 0; i < gold.size(); i++) {
            for (int j = 0; j < found.size(); j++) {
                double overlap = gold.get(i).overlap(found.get(j));
                if (overlap >= SAME_WORDS) {
                    candidates.add(new Candidate(i, j, overlap));
                }
            }
        }
        candidates.sort(Comparator.comparingDouble(Candidate::overlap).reversed()); // stable: equals stay in order
        Map<Integer, Integer> matched = new HashMap<>();
        for (Candidate candidate : candidates) {
            if (!matched.containsValue(candidate.found())) {
                matched.putIfAbsent(candidate.gold(), candidate.found());
            }
        }
        return matched;
    }
}
