package onrecord.search;

@OnOpenSearch
class SearchApiOnOpenSearchTests extends SearchApiTests {}
