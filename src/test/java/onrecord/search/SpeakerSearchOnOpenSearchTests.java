package onrecord.search;

@OnOpenSearch
class SpeakerSearchOnOpenSearchTests extends SpeakerSearchTests {}
