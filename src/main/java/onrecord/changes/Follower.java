package onrecord.changes;

import java.util.List;

/** Something that follows the data, such as an index, and remembers how far it has come. */
public interface Follower {

    /** A name for logs and threads. */
    String name();

    /** Gets ready, before the first change: opens what is kept, or builds it anew. */
    void open();

    /** Whether it is; before that it has no position. */
    boolean isOpen();

    /** How far it has come. */
    Position position();

    /** Takes over these changes, in order, and makes them visible; a change may come twice. */
    void apply(List<Change> changes);

    /** Called again and again between changes, to save what is not safe on disk yet. */
    void settle();

    /** Saves and closes. */
    void close();
}
