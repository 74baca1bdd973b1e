package onrecord.search;

@OnOpenSearch
class SearchContractOnOpenSearchTests extends SearchContractTests {}
