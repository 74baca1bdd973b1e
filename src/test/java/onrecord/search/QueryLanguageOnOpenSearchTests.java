package onrecord.search;

@OnOpenSearch
class QueryLanguageOnOpenSearchTests extends QueryLanguageTests {}
