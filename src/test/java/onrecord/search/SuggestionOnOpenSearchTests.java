package onrecord.search;

@OnOpenSearch
class SuggestionOnOpenSearchTests extends SuggestionTests {}
