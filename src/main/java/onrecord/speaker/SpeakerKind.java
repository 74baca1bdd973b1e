package onrecord.speaker;

/** What kind of source a speaker is. */
public enum SpeakerKind {
    PERSON,
    ORGANIZATION,
    /** A source without a name; two of them are never the same speaker. */
    ANONYMOUS
}
