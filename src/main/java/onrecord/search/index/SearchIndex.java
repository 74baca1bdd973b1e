package onrecord.search.index;

import onrecord.changes.Placed;
import org.jspecify.annotations.Nullable;

/** The index that answers, wherever it is kept. */
public interface SearchIndex extends Placed, Comparison.Holding {

    /** How many there are of each. */
    Sizes sizes();

    /** How far a rebuild is, while one runs. */
    @Nullable
    IndexProgress progress();

    /**
     * Begins to build another one, unless that is being done already; the present one answers meanwhile.
     *
     * @param anew whether to make also those documents again that the present one has as the database wants them
     * @return false where that is wanted, but one that takes documents over is being built already
     */
    boolean rebuild(boolean anew);

    /** What is kept in an index of its own. */
    enum Part {
        ARTICLES,
        QUOTES,
        SPEAKERS,
        OUTLETS
    }

    /** One document. */
    record Held(long id, long fingerprint) {}

    /** How many documents are in it. */
    record Sizes(long articles, long quotes, long speakers) {

        /** Of an index that is not there yet. */
        static final Sizes NONE = new Sizes(0, 0, 0);
    }
}
