package onrecord.changes;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** A follower that starts with what comes next, and notes how many changes it was given at a time. */
final class Recording implements Follower {

    private final UUID history;
    private final List<Integer> steps = new ArrayList<>();
    private volatile Position position;
    private Runnable work = () -> {};

    Recording(ChangeLog changes) {
        history = changes.history();
        position = changes.now();
    }

    /** What else it does in each step, before. */
    void does(Runnable work) {
        this.work = work;
    }

    List<Integer> steps() {
        return steps;
    }

    @Override
    public String name() {
        return "recording";
    }

    @Override
    public boolean isOpen() {
        return true;
    }

    @Override
    public UUID history() {
        return history;
    }

    @Override
    public Position position() {
        return position;
    }

    @Override
    public void apply(List<Change> changes) {
        work.run();
        steps.add(changes.size());
        position = changes.getLast().position();
    }

    @Override
    public void open() {
        throw new IllegalStateException("it is open");
    }

    @Override
    public void startAnew() {
        throw new IllegalStateException("the log holds its position");
    }

    @Override
    public void settle() {}

    @Override
    public void hurry() {}

    @Override
    public void close() {}
}
