package onrecord.search;

@OnOpenSearch
class DidYouMeanOnOpenSearchTests extends DidYouMeanTests {}
