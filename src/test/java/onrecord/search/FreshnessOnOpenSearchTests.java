package onrecord.search;

@OnOpenSearch
class FreshnessOnOpenSearchTests extends FreshnessTests {}
