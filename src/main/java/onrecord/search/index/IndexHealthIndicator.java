package onrecord.search.index;

import onrecord.changes.Lag;
import onrecord.changes.Lags;
import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.Status;
import org.springframework.stereotype.Component;

/** Whether the index answers, and whether it answers from the present; one that is behind still answers. */
@Component
class IndexHealthIndicator extends AbstractHealthIndicator {

    private static final Status BEHIND = new Status("BEHIND", "Answers are older than the database");
    private static final double TOLERATED_SECONDS = 10;

    private final SearchIndex index;
    private final Lags lags;

    IndexHealthIndicator(SearchIndex index, Lags lags) {
        this.index = index;
        this.lags = lags;
    }

    @Override
    protected void doHealthCheck(Health.Builder health) {
        lags.of(index).ifPresentOrElse(lag -> compare(lag, health), health::outOfService);
        IndexProgress rebuild = index.progress();
        if (rebuild != null) {
            health.withDetail("rebuild", rebuild);
        }
    }

    private static void compare(Lag lag, Health.Builder health) {
        health.status(lag.seconds() > TOLERATED_SECONDS ? BEHIND : Status.UP)
                .withDetail("changesBehind", lag.changes())
                .withDetail("secondsBehind", lag.seconds());
    }
}
