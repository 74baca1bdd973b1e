package onrecord.search.lucene.store;

import java.io.IOException;

/** The state of an index that a search looks at. */
public interface Snapshot {

    /** The number of none: a search looks at the present state. */
    long NONE = -1;

    /**
     * Keeps this state for the pages that follow: where scores order them, every new article moves them all.
     *
     * @return its number, for the cursors of these pages
     */
    long keep() throws IOException;
}
