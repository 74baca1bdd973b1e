package onrecord.changes;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** One row of the change log: this article, speaker or outlet was added, changed or removed. */
public record Change(Position position, Kind kind, long entityId) {

    /** What was changed; a change of a quote is one of its article. */
    public enum Kind {
        ARTICLE,
        SPEAKER,
        OUTLET
    }

    /** Which of this kind these changes touched. */
    public static Set<Long> ids(List<Change> changes, Kind kind) {
        return changes.stream()
                .filter(change -> change.kind() == kind)
                .map(Change::entityId)
                .collect(Collectors.toSet());
    }
}
