package onrecord.extraction;

/** Tokens next to each other; the end is exclusive. */
record Run(int from, int to) {
    boolean holds(Run other) {
        return from <= other.from && other.to <= to;
    }

    boolean holds(int token) {
        return from <= token && token < to;
    }
}
