package onrecord.extraction;

import java.util.Set;

/** Tells where a later cue of the sentence takes over from the one whose words are being read: …, | and she added that. */
final class NextCue {
    private static final int LONGEST_SUBJECT = 2;
    private static final Set<String> JOINING = Set.of("and", "but");

    private final Narration narration;

    NextCue(Narration narration) {
        this.narration = narration;
    }

    /** Whether the comma or conjunction at the place stands before a later cue. */
    boolean takesOver(int i, CuedSentence sentence, Cue own) {
        boolean comma = narration.is(i, ",") || narration.token(i).isDash();
        boolean conjunction = JOINING.contains(narration.lower(i));
        if (!comma && !conjunction && !narration.is(i, "while")) {
            return false;
        }
        boolean joined = comma && (JOINING.contains(narration.lower(i + 1)) || narration.is(i + 1, "while"));
        int start = joined ? i + 2 : i + 1;
        return sentence.cues().stream()
                .filter(cue -> cue.at() > own.at() && begins(cue, start))
                .anyMatch(cue -> conjunction || joined || isParticiple(cue) || isParenthetical(cue, sentence));
    }

    private static boolean begins(Cue cue, int start) {
        boolean near = cue.at() >= start && cue.at() <= start + LONGEST_SUBJECT && cue.from() <= start;
        return cue.from() == start || near;
    }

    private static boolean isParticiple(Cue cue) {
        return cue.verb() != null && cue.verb().form() == Verb.Form.ING;
    }

    /** …, he said | or …, according to her: nothing more is said after it. */
    private boolean isParenthetical(Cue cue, CuedSentence sentence) {
        return cue.isAccordingTo()
                || cue.to() >= sentence.to()
                || narration.token(cue.to()).isMark();
    }
}
