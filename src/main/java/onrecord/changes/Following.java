package onrecord.changes;

import java.time.Duration;
import java.util.List;
import onrecord.database.Commits;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Leads each follower through the change log on a thread of its own, from start to stop of the service. */
@Component
class Following implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(Following.class);

    /** How often the log is looked into; a follower with nothing to do also looks when this node has committed. */
    private static final Duration PAUSE = Duration.ofMillis(50);

    /** Keeps it from looking without end while commits arrive that cannot be read yet, behind an open transaction. */
    private static final Duration SHORTEST_PAUSE = Duration.ofMillis(5);

    /** Where much is written, changes are taken over together: each step of a follower has its price. */
    private static final Duration PAUSE_AFTER_STEP = Duration.ofMillis(150);

    private static final Duration PAUSE_AFTER_FAILURE = Duration.ofSeconds(1);

    private final ChangeLog changes;
    private final List<Follower> followers;
    private final JdbcConnectionDetails database;
    private final Commits commits;
    private final Pace pace;
    private List<Thread> threads = List.of();
    private volatile boolean running;

    Following(
            ChangeLog changes,
            ObjectProvider<Follower> followers,
            JdbcConnectionDetails database,
            Commits commits,
            Pace pace) {
        this.changes = changes;
        this.database = database;
        this.commits = commits;
        this.pace = pace;
        this.followers = followers.orderedStream().toList();
    }

    @Override
    public void start() {
        running = true;
        threads = followers.stream()
                .map(follower -> Thread.ofPlatform()
                        .daemon()
                        .name("following-" + follower.name())
                        .start(() -> lead(steps(follower))))
                .toList();
    }

    private Steps steps(Follower follower) {
        return new Steps(changes, follower, new Lead(database, follower.name()), commits, pace);
    }

    private void lead(Steps steps) {
        String told = ""; // an outage is told once, not every second
        while (running) {
            try {
                long known = commits.known();
                Steps.Found found = steps.next();
                told = "";
                switch (found) {
                    case NOTHING -> {
                        Thread.sleep(SHORTEST_PAUSE);
                        commits.awaitMore(known, PAUSE);
                    }
                    case FEW -> Thread.sleep(PAUSE);
                    case SOME -> Thread.sleep(PAUSE_AFTER_STEP);
                    case MUCH -> {}
                }
            } catch (InterruptedException stopped) {
                running = false;
            } catch (RuntimeException | Error failure) {
                if (running) {
                    if (!told.equals(failure.toString())) {
                        log.error("The {} cannot follow the data; trying again", steps.follower(), failure);
                    }
                    told = failure.toString();
                    pause(PAUSE_AFTER_FAILURE);
                }
            }
        }
        steps.end();
    }

    private void pause(Duration time) {
        try {
            Thread.sleep(time);
        } catch (InterruptedException stopped) {
            running = false;
        }
    }

    @Override
    public void stop() {
        running = false;
        followers.forEach(Follower::hurry);
        for (Thread thread : threads) {
            try {
                thread.join(Duration.ofSeconds(20));
            } catch (InterruptedException impatient) {
                Thread.currentThread().interrupt();
            }
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
