package onrecord.search.index;

import java.util.List;
import java.util.Map;
import onrecord.changes.Placed;
import org.jspecify.annotations.Nullable;

/** The index that answers, wherever it is kept. */
public interface SearchIndex extends Placed {

    /** How many there are of each. */
    Sizes sizes();

    /** How far a rebuild is, while one runs. */
    @Nullable
    IndexProgress progress();

    /** Begins to build it anew, unless that is being done already; the present one answers meanwhile. */
    void rebuild();

    /**
     * What it holds of the articles, speakers or outlets with ids in this window, by these ids; a quote belongs to its
     * article.
     */
    Map<Long, List<Held>> held(Part part, IdWindow window);

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
