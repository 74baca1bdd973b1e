package onrecord.search;

/** What can be suggested. */
public enum SuggestionType {
    SPEAKER,
    OUTLET,
    TAG
}
