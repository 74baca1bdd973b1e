package onrecord.extraction;

/** What kind of source speaks. */
public enum SpeakerKind {
    PERSON,
    /** A body that speaks as one: the White House, Xinhua, a committee's report. */
    ORGANIZATION,
    /** A source without a name: "a senior U.S. defense official". */
    ANONYMOUS
}
