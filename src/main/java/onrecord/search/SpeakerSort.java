package onrecord.search;

/** The order of speakers. */
public enum SpeakerSort {
    NAME,
    /** The best match of {@code q} first. */
    RELEVANCE,
    /** Whoever says most of what is asked for first. */
    QUOTES
}
