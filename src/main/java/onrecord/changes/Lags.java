package onrecord.changes;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/** How far those who follow are behind, read once a second at most, however many ask. */
@Component
public class Lags {

    private static final Duration FRESH = Duration.ofSeconds(1);

    private final ChangeLog changes;
    private final Map<Placed, Reading> readings = new ConcurrentHashMap<>();

    Lags(ChangeLog changes) {
        this.changes = changes;
    }

    private record Reading(Lag lag, Instant end) {}

    /** Empty while it is not open, as it has no place in the log then. */
    public Optional<Lag> of(Placed placed) {
        return placed.isOpen() ? Optional.of(reading(placed).lag()) : Optional.empty();
    }

    private Reading reading(Placed placed) {
        return readings.compute(
                placed,
                (key, last) -> last != null && Instant.now().isBefore(last.end())
                        ? last
                        : new Reading(changes.lag(key.position()), Instant.now().plus(FRESH)));
    }
}
