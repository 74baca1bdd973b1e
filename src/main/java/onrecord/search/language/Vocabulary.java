package onrecord.search.language;

/** Where the words of a query are looked for, and so how they may be spelt. */
public enum Vocabulary {
    ARTICLES,
    QUOTES,
    /** Names and aliases of speakers. */
    NAMES
}
