package onrecord.extraction;

import java.util.Locale;

/** What made the extractor take words for said. */
enum FoundFrom {
    CUE_VERB,
    ACCORDING_TO,
    /** Words in marks without a cue; the speaker is who stands nearest. */
    NEAREST_SUBJECT,
    BLOCK_OR_TURN,
    /** Words in marks with nobody near to say them. */
    MARKS_ALONE;

    static FoundFrom of(FoundSpan found) {
        if (found.quote().kind() == QuoteKind.BLOCK) {
            return BLOCK_OR_TURN;
        }
        String cue = found.cue();
        if (cue != null) {
            return cue.toLowerCase(Locale.ROOT).startsWith("according") ? ACCORDING_TO : CUE_VERB;
        }
        return found.mention() == null ? MARKS_ALONE : NEAREST_SUBJECT;
    }
}
