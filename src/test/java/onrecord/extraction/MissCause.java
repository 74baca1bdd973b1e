package onrecord.extraction;

import java.util.Comparator;
import java.util.List;

/** Why an annotated span has no found one. */
enum MissCause {
    NOTHING_FOUND,
    BEGINS_ELSEWHERE,
    ENDS_ELSEWHERE,
    BOTH_ELSEWHERE,
    TWO_FOUND_AS_ONE,
    ONE_FOUND_AS_TWO;

    private static final double HALF = 0.5;

    /**
     * @param gold the span that was missed
     * @param otherGold all others annotated in this article
     * @param found all that was found in it
     */
    static MissCause of(WordRange gold, List<WordRange> otherGold, List<WordRange> found) {
        List<WordRange> there =
                found.stream().filter(range -> isThere(range, gold)).toList();
        if (there.isEmpty()) {
            return NOTHING_FOUND;
        }
        if (there.stream().filter(range -> range.lies(HALF, gold)).count() > 1) {
            return ONE_FOUND_AS_TWO;
        }
        WordRange nearest =
                there.stream().max(Comparator.comparingDouble(gold::overlap)).orElseThrow();
        // one found span cannot answer for both, even if it has the very words of this one
        if (otherGold.stream().anyMatch(other -> other.lies(HALF, nearest))) {
            return TWO_FOUND_AS_ONE;
        }
        if (nearest.to() == gold.to()) {
            return BEGINS_ELSEWHERE;
        }
        return nearest.from() == gold.from() ? ENDS_ELSEWHERE : BOTH_ELSEWHERE;
    }

    /** What only touches the edge was found for something else. */
    private static boolean isThere(WordRange found, WordRange gold) {
        return found.lies(HALF, gold) || gold.lies(HALF, found);
    }
}
