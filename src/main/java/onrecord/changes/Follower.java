package onrecord.changes;

import java.util.List;

/** Something that follows the data, such as an index, and remembers how far it has come. */
public interface Follower extends Placed {

    /** A name for logs and threads. */
    String name();

    /** Gets ready, before the first change: opens what is kept, or builds it anew. */
    void open();

    /** Whether all nodes share what it writes, so that only one of them may lead it; else each node has its own. */
    default boolean isShared() {
        return false;
    }

    /** Takes over these changes, in order, and makes them visible; a change may come twice. */
    void apply(List<Change> changes);

    /** Called again and again between changes, to save what is not safe on disk yet. */
    void settle();

    /** Reads all data again, as the log does not hold its position any more; returns when it has done so. */
    void startAnew();

    /** Called from another thread when the service ends: stops what would take long. */
    void hurry();

    /** Saves and closes. */
    void close();
}
