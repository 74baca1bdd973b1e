package onrecord.extraction;

/** How the words of a quote stand in the text. */
public enum QuoteKind {
    /** All words inside quotation marks. */
    DIRECT,
    /** Reported speech with quoted fragments. */
    MIXED,
    /** Reported speech without marks. */
    INDIRECT,
    /** A passage without marks, introduced by a colon and set off as its own paragraph, or a turn of a transcript. */
    BLOCK
}
