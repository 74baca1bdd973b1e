package onrecord.extraction;

/**
 * The words of a text that a span covers, by number.
 *
 * @param to one past the last word; equal to {@code from} where the span holds no word
 */
record WordRange(int from, int to) {

    int size() {
        return to - from;
    }

    int shared(WordRange other) {
        return Math.max(0, Math.min(to, other.to) - Math.max(from, other.from));
    }

    /** The shared words among all words of both (Jaccard). */
    double overlap(WordRange other) {
        int shared = shared(other);
        return shared == 0 ? 0 : shared / (double) (size() + other.size() - shared);
    }

    /** Whether at least this share of these words stands in the other; never true of no words. */
    boolean lies(double share, WordRange other) {
        return shared(other) >= share * Math.max(1, size());
    }
}
