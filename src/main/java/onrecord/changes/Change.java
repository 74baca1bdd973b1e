package onrecord.changes;

/** One row of the change log: this article, speaker or outlet was added, changed or removed. */
public record Change(Position position, Kind kind, long entityId) {

    /** What was changed; a change of a quote is one of its article. */
    public enum Kind {
        ARTICLE,
        SPEAKER,
        OUTLET
    }
}
