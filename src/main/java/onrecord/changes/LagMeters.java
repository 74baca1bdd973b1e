package onrecord.changes;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Shows how far each follower is behind; no number while it is not open. */
@Component
class LagMeters implements MeterBinder {

    private final Lags lags;
    private final List<Follower> followers;

    LagMeters(Lags lags, ObjectProvider<Follower> followers) {
        this.lags = lags;
        this.followers = followers.orderedStream().toList();
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        for (Follower follower : followers) {
            gauge("onrecord.lag", follower, Lag::seconds)
                    .description("How long the oldest waiting change has waited")
                    .baseUnit("seconds")
                    .register(registry);
            gauge("onrecord.waiting", follower, Lag::changes)
                    .description("Changes that wait, counted up to " + Lag.MOST)
                    .baseUnit("changes")
                    .register(registry);
        }
    }

    private Gauge.Builder<Follower> gauge(String name, Follower follower, ToDoubleFunction<Lag> value) {
        return Gauge.builder(
                        name,
                        follower,
                        of -> lags.of(of).map(value::applyAsDouble).orElse(Double.NaN))
                .tag("follower", follower.name());
    }
}
