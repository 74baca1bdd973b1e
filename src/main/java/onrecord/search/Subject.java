package onrecord.search;

/** What is searched for. */
public enum Subject {
    ARTICLES,
    QUOTES
}
