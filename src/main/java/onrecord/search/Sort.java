package onrecord.search;

/** The order of results; ties are broken by the id, the newer first. */
public enum Sort {
    NEWEST,
    OLDEST,
    /** The best match first. */
    RELEVANCE
}
