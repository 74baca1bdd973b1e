package onrecord.extraction;

import java.util.Set;
import java.util.stream.IntStream;
import onrecord.extraction.Verb.Form;
import org.jspecify.annotations.Nullable;

/** Tells where a later cue of the sentence takes over from the one whose words are being read: …, | and she added that. */
final class NextCue {
    private static final int LONGEST_SUBJECT = 2;
    private static final Set<String> LEADING_ON = Set.of(
            "if",
            "while",
            "when",
            "although",
            "though",
            "as",
            "after",
            "before",
            "during",
            "since",
            "because",
            "unless",
            "once",
            "until");

    private final Narration narration;
    private final Joints joints;

    NextCue(Narration narration) {
        this.narration = narration;
        this.joints = new Joints(narration);
    }

    /** Whether a later cue begins behind the comma or small word at the place. */
    boolean takesOver(int i, CuedSentence sentence, Cue own) {
        Joint joint = joints.at(i, own.verb(), sentence.to());
        return joint != null
                && sentence.cues().stream()
                        .filter(cue -> cue.at() > own.at() && begins(cue, joint.next()))
                        .anyMatch(cue -> takesOver(cue, joint, sentence, own));
    }

    private static boolean begins(Cue cue, int start) {
        boolean near = cue.at() >= start && cue.at() <= start + LONGEST_SUBJECT && cue.from() <= start;
        return cue.from() == start || near;
    }

    private boolean takesOver(Cue cue, Joint joint, CuedSentence sentence, Cue own) {
        return switch (joint.kind()) {
            case JOINED -> !goesOn(cue, cue.verb());
            case SUBORDINATE -> cue.subject() != null;
            case COMMA -> isParticiple(cue) || isParenthetical(cue, sentence) || closesClause(cue, joint.next(), own);
        };
    }

    /** it would fall | and would answer; it began | and continued: the same clause goes on. */
    private boolean goesOn(Cue cue, @Nullable Verb verb) {
        Token next = narration.token(cue.to());
        if (verb == null || next.isMark() || next.isQuoted()) {
            return false;
        }
        boolean noSpeech = (verb.isWeak() || verb.isBelief()) && verb.form() != Form.ING;
        return noSpeech || (verb.form() == Form.BASE && Words.isModal(narration.lower(cue.wordsFrom())));
    }

    private static boolean isParticiple(Cue cue) {
        return cue.verb() != null && cue.verb().form() == Form.ING;
    }

    /** …, he said | or …, according to her: nothing more is said after it. */
    private boolean isParenthetical(Cue cue, CuedSentence sentence) {
        return cue.isAccordingTo()
                || cue.to() >= sentence.to()
                || narration.token(cue.to()).isMark();
    }

    /** Noting he would stay, | she said; a man who called himself a friend, | said: the main verb comes only now. */
    private boolean closesClause(Cue cue, int start, Cue own) {
        return own.verb() != null && (cue.wordsFrom() == start || isParticiple(own) || startsAnew(cue, start, own));
    }

    /** he said it was thin, | she said it was thick; but not: he said that if it was, | she warned. */
    private boolean startsAnew(Cue cue, int start, Cue own) {
        boolean clause =
                cue.subject() != null && cue.verb() != null && cue.verb().takesClause() && cue.from() == start;
        return clause && IntStream.range(own.to(), start).noneMatch(i -> LEADING_ON.contains(narration.lower(i)));
    }
}
