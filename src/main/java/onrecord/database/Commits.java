package onrecord.database;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionExecution;
import org.springframework.transaction.TransactionExecutionListener;

/**
 * Counts the commits this node knows of, and lets others wait for the next: its own of Spring's transactions, and those
 * of others that its search index is about to show.
 */
@Component
public class Commits implements TransactionExecutionListener {

    private final AtomicLong known = new AtomicLong();

    /** Says that something was committed before this moment. */
    public void noticed() {
        known.incrementAndGet();
        synchronized (this) {
            notifyAll();
        }
    }

    /** How many there are by now; a greater number than before means that something was committed in between. */
    public long known() {
        return known.get();
    }

    /**
     * Returns when more are known than these, or after this time.
     *
     * @throws InterruptedException when the thread is
     */
    public synchronized void awaitMore(long than, Duration atMost) throws InterruptedException {
        long end = System.nanoTime() + atMost.toNanos();
        while (known.get() <= than && System.nanoTime() < end) {
            TimeUnit.NANOSECONDS.timedWait(this, end - System.nanoTime());
        }
    }

    @Override
    public void afterCommit(TransactionExecution transaction, @Nullable Throwable failure) {
        if (!transaction.isReadOnly()) {
            noticed();
        }
    }
}
