package onrecord.search;

@OnOpenSearch
class SimilarQuotesOnOpenSearchTests extends SimilarQuotesTests {}
