package onrecord.extraction;

import java.util.List;
import onrecord.extraction.Verb.Form;
import org.jspecify.annotations.Nullable;

/** Finds whom a reporting verb in its common order speaks of: before it, or taken over from the clause before. */
final class CueSubject {
    private static final int FARTHEST = 40;
    private final Narration narration;
    private final Subjects subjects;
    private final VerbGroup verbs;
    private final Issuer issuers;

    CueSubject(Narration narration, Subjects subjects) {
        this.narration = narration;
        this.subjects = subjects;
        this.verbs = new VerbGroup(narration);
        this.issuers = new Issuer(narration, subjects);
    }

    @Nullable
    Mention of(int verb, Verb reporting, Sentence sentence, List<Cue> earlier) {
        int start = verbs.start(verb, sentence.from());
        boolean ing = reporting.form() == Form.ING;
        if (start <= sentence.from() && !ing) {
            return null;
        }
        boolean participle = ing && !Words.isBe(narration.lower(verb - 1));
        boolean inherits = Words.isConjunction(narration.lower(start - 1))
                || (participle && hangsOn(start, sentence))
                || (!ing && narration.token(start - 1).isQuoted());
        if (inherits) {
            return inherited(verb, sentence, earlier);
        }
        Mention before = subjects.before(verb, sentence.from());
        if (before != null && participle) {
            return issuers.of(before, sentence.from());
        }
        return before == null && !ing && narration.is(start - 1, ",") ? overClauses(verb, sentence) : before;
    }

    /** A diplomat briefed on the talks, who spoke on condition of anonymity, | said: the one the sentence began with. */
    private @Nullable Mention overClauses(int verb, Sentence sentence) {
        Mention first = subjects.firstOf(sentence.from(), verb);
        boolean speaks = first != null
                && first.from() == sentence.from()
                && (first.form() == Mention.Form.NAME || Roles.canSpeak(narration.lower(first.head())));
        return speaks ? first : null;
    }

    /** A participle that begins its clause: ", adding that …"; "before saying …". */
    private boolean hangsOn(int start, Sentence sentence) {
        Token before = narration.token(start - 1);
        return start <= sentence.from()
                || before.is(",")
                || before.isDash()
                || before.isQuoted()
                || Words.isPreposition(before.lower())
                || Words.isSubordinator(before.lower());
    }

    /** A verb without a subject of its own goes on with that of the cue, or of the sentence, before it. */
    private @Nullable Mention inherited(int verb, Sentence sentence, List<Cue> earlier) {
        Mention first = earlier.isEmpty()
                ? subjects.firstOf(sentence.from(), verb)
                : earlier.getLast().subject();
        if (first == null || !maySpeak(first)) {
            Mention doer = nearestDoer(verb, sentence.from());
            if (doer != null) {
                return doer;
            }
        }
        boolean looksAhead = earlier.isEmpty()
                && first == null
                && narration.token(sentence.from()).isWord();
        return looksAhead ? subjects.firstOf(mainClause(verb, sentence), sentence.to()) : first;
    }

    /** Noting that the ice was thin, | she said: where the clause that names the speaker begins. */
    private int mainClause(int verb, Sentence sentence) {
        for (int i = verb + 1; i < sentence.to(); i++) {
            if (narration.is(i, ",")) {
                return i + 1;
            }
        }
        return verb + 1;
    }

    /** When he returned he began | by saying: who did what the last clause before tells. */
    private @Nullable Mention nearestDoer(int verb, int floor) {
        for (int i = verb - 1; i > Math.max(floor, verb - FARTHEST); i--) {
            boolean past = narration.token(i).kind() == Token.Kind.WORD && Words.looksPast(narration.lower(i));
            Mention doer = past ? subjects.before(i, floor) : null;
            if (doer != null && maySpeak(doer)) {
                return doer;
            }
        }
        return null;
    }

    private boolean maySpeak(Mention mention) {
        return mention.form() != Mention.Form.NOMINAL || Roles.canSpeak(narration.lower(mention.head()));
    }
}
