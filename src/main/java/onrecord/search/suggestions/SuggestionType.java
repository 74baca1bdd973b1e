package onrecord.search.suggestions;

/** What can be suggested. */
public enum SuggestionType {
    SPEAKER,
    OUTLET,
    TAG
}
