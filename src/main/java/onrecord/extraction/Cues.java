package onrecord.extraction;

import java.util.ArrayList;
import java.util.List;
import onrecord.extraction.Verb.Form;
import org.jspecify.annotations.Nullable;

/** Finds the reporting words of a sentence and their subjects. */
final class Cues {
    private final Narration narration;
    private final Phrases phrases;
    private final Subjects subjects;
    private final VerbGroup verbs;
    private final VerbPlace places;
    private final InvertedCue inverted;
    private final CueSubject cueSubject;
    private final Recipients recipients;

    Cues(Narration narration) {
        this.narration = narration;
        this.phrases = new Phrases(narration);
        this.subjects = new Subjects(narration, phrases);
        this.verbs = new VerbGroup(narration);
        this.places = new VerbPlace(narration);
        this.recipients = new Recipients(narration, phrases);
        this.inverted = new InvertedCue(narration, phrases, recipients);
        this.cueSubject = new CueSubject(narration, subjects);
    }

    Subjects subjects() {
        return subjects;
    }

    Phrases phrases() {
        return phrases;
    }

    List<Cue> in(Sentence sentence) {
        List<Cue> cues = new ArrayList<>();
        for (int i = sentence.from(); i < sentence.to(); i++) {
            Cue cue = at(i, sentence, cues);
            if (cue != null) {
                cues.add(cue);
            }
        }
        return cues;
    }

    private @Nullable Cue at(int i, Sentence sentence, List<Cue> earlier) {
        if (narration.is(i, "according") && narration.is(i + 1, "to")) {
            return accordingTo(i, sentence);
        }
        Verb verb = ReportingVerbs.of(narration.lower(i));
        if (verb == null || !places.isVerb(i, verb, sentence)) {
            return null;
        }
        Cue cue = inverted.at(i, verb, verbs.end(i, verb), sentence);
        return cue == null ? withSubjectBefore(i, verb, sentence, earlier) : cue;
    }

    private @Nullable Cue accordingTo(int i, Sentence sentence) {
        Mention source = phrases.startingAt(i + 2, sentence.to());
        return source == null ? null : new Cue(i, null, source, true, i, source.to(), i, i + 2);
    }

    private @Nullable Cue withSubjectBefore(int i, Verb verb, Sentence sentence, List<Cue> earlier) {
        int wordsFrom = verbs.wordsFrom(i, sentence.from());
        boolean opens = wordsFrom == sentence.from() && isFinite(verb);
        if (opens || verbs.isNegated(wordsFrom, i)) {
            return null;
        }
        Mention subject = cueSubject.of(i, verb, sentence, earlier);
        if (subject != null && !Agreement.of(narration, subject).allows(verb, i)) {
            return null;
        }
        int from = subject == null || subject.from() > i
                ? wordsFrom
                : overOffice(Math.min(subject.from(), wordsFrom), sentence);
        int end = verbs.end(i, verb);
        int to = recipients.end(end, verb, sentence.to());
        return new Cue(i, verb, subject, false, from, to, wordsFrom, Math.max(to, end));
    }

    static boolean isFinite(Verb verb) {
        return verb.form() == Form.PAST || verb.form() == Form.THIRD_PERSON;
    }

    /** “…,” | the foreign minister, Ana Duarte, said: the office before the name belongs to the reporting words. */
    private int overOffice(int from, Sentence sentence) {
        Mention office = narration.is(from - 1, ",") ? phrases.endingAt(from - 1, sentence.from()) : null;
        return office != null && isOfficeAfterQuote(office) ? office.from() : from;
    }

    private boolean isOfficeAfterQuote(Mention office) {
        return Roles.isPerson(narration.lower(office.head()))
                && narration.token(office.from() - 1).isQuoted();
    }
}
