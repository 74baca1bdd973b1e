package onrecord.changes;

import java.util.UUID;

/** Something that has come to a place in the change log, or will. */
public interface Placed {

    /** Whether it has; before that it has no position. */
    boolean isOpen();

    /** Which database's history its position belongs to. */
    UUID history();

    /** How far it has come. */
    Position position();
}
