package onrecord.search.index;

import java.time.Duration;

/**
 * How results are ranked, in whichever engine: by the BM25 of the words asked for in body and headline together, a word
 * of the headline counting as if it stood there five times (so that an article about a thing comes before one that
 * mentions it as often; beginnings of words count the same everywhere), and by how new the article is:
 * {@code 0.5 · 365 / (365 + days)}. One field for all has one list of documents to read for each word; its weight in
 * headlines is there already.
 */
public final class Ranking {

    /** How often the headline is indexed as a part of the text. */
    public static final int MENTIONS_OF_HEADLINE = 5;

    /** What an article of today gains. */
    public static final float FRESHNESS = 0.5f;

    /** The age at which it gains half as much. */
    public static final Duration PIVOT = Duration.ofDays(365);

    private Ranking() {}
}
