package onrecord.extraction;

import org.jspecify.annotations.Nullable;

/** Reads reporting words whose speaker follows the verb: “…,” said Ana Duarte. */
final class InvertedCue {
    private final Narration narration;
    private final Phrases phrases;
    private final Recipients recipients;

    InvertedCue(Narration narration, Phrases phrases, Recipients recipients) {
        this.narration = narration;
        this.phrases = phrases;
        this.recipients = recipients;
    }

    /** The cue of the verb, which ends where given, or null where no speaker follows it. */
    @Nullable
    Cue at(int verb, Verb reporting, int end, Sentence sentence) {
        if (!Cues.isFinite(reporting) || namesListener(reporting) || !mayInvert(verb, sentence)) {
            return null;
        }
        Mention speaker = phrases.startingAt(end, sentence.to());
        if (speaker == null || !(followsQuote(verb, sentence) || endsClause(speaker, sentence))) {
            return null;
        }
        int to = recipients.end(speaker.to(), reporting, sentence.to());
        return new Cue(verb, reporting, speaker, true, verb, to, verb, end);
    }

    /** "told reporters": who follows is the one who was told. */
    private static boolean namesListener(Verb reporting) {
        return reporting.base().equals("tell");
    }

    /** After the words said, or after a comma within the sentence. */
    private boolean mayInvert(int verb, Sentence sentence) {
        boolean helped = Words.isAuxiliary(narration.lower(verb - 1)) || isAdverb(narration.token(verb - 1));
        if (helped && verb > sentence.from()) {
            return false;
        }
        Token before = narration.token(verb - 1);
        return verb == sentence.from() || before.isQuoted() || before.is(",");
    }

    private static boolean isAdverb(Token token) {
        return Words.isAdverb(token.lower()) && !token.isName();
    }

    private boolean followsQuote(int verb, Sentence sentence) {
        return verb == sentence.from()
                || narration.token(verb - 1).isQuoted()
                || narration.token(verb - 2).isQuoted();
    }

    private boolean endsClause(Mention speaker, Sentence sentence) {
        Token next = narration.token(speaker.to());
        boolean described = speaker.form() == Mention.Form.NOMINAL;
        String head = narration.lower(speaker.head());
        boolean speaks = !described || Roles.isPerson(head) || Roles.isBody(head);
        boolean ends = speaker.to() >= sentence.to() || next.isMark() || next.isQuoted();
        boolean goesOn = Words.isPreposition(next.lower()) || Words.isTime(next.lower());
        return speaks && (ends || (goesOn && !described));
    }
}
