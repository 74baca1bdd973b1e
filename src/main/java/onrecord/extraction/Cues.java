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

    Cues(Narration narration) {
        this.narration = narration;
        this.phrases = new Phrases(narration);
        this.subjects = new Subjects(narration, phrases);
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
            Mention source = phrases.startingAt(i + 2, sentence.to());
            return source == null ? null : new Cue(i, null, source, true, i, source.to(), i, i + 2);
        }
        Verb verb = ReportingVerbs.of(narration.lower(i));
        if (verb == null || isPartOfName(i, sentence) || !isVerbHere(i, verb, sentence)) {
            return null;
        }
        return withSubject(i, verb, sentence, earlier);
    }

    /** "United States", "White House Reports": a verb is written small, but where it opens a sentence or a headline. */
    private boolean isPartOfName(int i, Sentence sentence) {
        return narration.token(i).kind() != Token.Kind.WORD
                && (i > sentence.from() || narration.token(i + 1).isName());
    }

    private @Nullable Cue withSubject(int i, Verb verb, Sentence sentence, List<Cue> earlier) {
        int wordsFrom = wordsFrom(i, sentence.from());
        int end = verbEnd(i, verb);
        Token before = narration.token(wordsFrom - 1);
        boolean first = wordsFrom == sentence.from();
        boolean finite = verb.form() == Form.PAST || verb.form() == Form.THIRD_PERSON;
        if (finite
                && wordsFrom == i
                && !verb.base().equals("tell")
                && (before.isQuoted()
                        || (before.is(",") && (narration.token(wordsFrom - 2).isQuoted() || !first))
                        || first)) {
            Mention after = phrases.startingAt(end, sentence.to());
            if (after != null
                    && (before.isQuoted()
                            || first
                            || narration.token(wordsFrom - 2).isQuoted()
                            || endsClause(after, sentence))) {
                int to = afterRecipient(after.to(), verb, sentence.to());
                return new Cue(i, verb, after, true, i, to, i, Math.max(end, i + 1));
            }
        }
        if ((first && finite) || isNegated(wordsFrom, i)) {
            return null;
        }
        Mention subject = subjectOf(i, verb, sentence, earlier);
        if (subject != null && !agrees(subject, verb, i)) {
            return null;
        }
        int from = subject == null || subject.from() > i
                ? wordsFrom
                : overOffice(Math.min(subject.from(), wordsFrom), sentence);
        int to = afterRecipient(end, verb, sentence.to());
        return new Cue(i, verb, subject, false, from, to, wordsFrom, Math.max(to, end));
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

    /** "did not say": nothing was said. */
    private boolean isNegated(int from, int verb) {
        for (int i = from; i < verb; i++) {
            if (Words.isNegation(narration.lower(i))) {
                return true;
            }
        }
        return false;
    }

    private boolean endsClause(Mention after, Sentence sentence) {
        Token next = narration.token(after.to());
        String head = narration.lower(after.head());
        boolean speaker = after.form() != Mention.Form.NOMINAL || Roles.isPerson(head) || Roles.isBody(head);
        boolean ends = after.to() >= sentence.to() || next.isMark() || next.isQuoted();
        boolean goesOn = Words.isPreposition(next.lower()) || Words.isTime(next.lower());
        return speaker && (ends || (goesOn && after.form() != Mention.Form.NOMINAL));
    }

    private @Nullable Mention subjectOf(int i, Verb verb, Sentence sentence, List<Cue> earlier) {
        int start = subjects.skipBack(i, sentence.from());
        if (start <= sentence.from() && verb.form() != Form.ING) {
            return null;
        }
        String before = narration.lower(start - 1);
        boolean participle = verb.form() == Form.ING && !Words.isBe(narration.lower(i - 1));
        if (participle
                && (start <= sentence.from()
                        || before.equals(",")
                        || Words.isPreposition(before)
                        || Words.isConjunction(before)
                        || narration.token(start - 1).isDash()
                        || narration.token(start - 1).isQuoted()
                        || Words.isSubordinator(before))) {
            return inherited(i, sentence, earlier);
        }
        if (Words.isConjunction(before)
                || (before.isEmpty()
                        && verb.form() != Form.ING
                        && narration.token(start - 1).isQuoted())) {
            return inherited(i, sentence, earlier);
        }
        Mention subject = subjects.before(i, sentence.from());
        return subject;
    }

    /** A verb without a subject of its own goes on with that of the cue, or of the sentence, before it. */
    private @Nullable Mention inherited(int i, Sentence sentence, List<Cue> earlier) {
        if (!earlier.isEmpty()) {
            return earlier.getLast().subject();
        }
        Mention first = subjects.firstOf(sentence.from(), i);
        if (first == null && narration.token(sentence.from()).isWord()) {
            first = subjects.firstOf(i + 1, sentence.to());
        }
        return first;
    }

    private boolean agrees(Mention subject, Verb verb, int i) {
        if (narration.token(subject.head()).isQuoted()) {
            return false;
        }
        String head = narration.lower(subject.head());
        if (subject.form() == Mention.Form.NOMINAL && head.endsWith("ing") && !Roles.canSpeak(head)) {
            return false;
        }
        boolean plural = head.endsWith("s") && !head.endsWith("ss") && subject.form() == Mention.Form.NOMINAL;
        boolean bare = verb.form() == Form.BASE
                && !Words.isAuxiliary(narration.lower(i - 1))
                && !Words.isAdverb(narration.lower(i - 1));
        boolean manyPeople = plural
                || head.equals("people")
                || head.equals("police")
                || head.equals("others")
                || head.equals("they")
                || head.equals("we")
                || head.equals("i")
                || head.equals("you")
                || Words.isDeterminer(head)
                || head.equals("who")
                || narration.is(subject.head() - 1, "and")
                || head.endsWith("men");
        if (bare && !manyPeople && !(subject.form() == Mention.Form.NAME && head.endsWith("s"))) {
            return false;
        }
        return !(verb.form() == Form.THIRD_PERSON
                && ((plural && !Roles.isDocument(head))
                        || head.equals("they")
                        || head.equals("i")
                        || head.equals("we")
                        || head.equals("you")));
    }

    private boolean isVerbHere(int i, Verb verb, Sentence sentence) {
        int start = i;
        while (start > sentence.from() && Words.isAdverb(narration.lower(start - 1))) {
            start--;
        }
        String before = narration.lower(start - 1);
        String direct = narration.lower(i - 1);
        if (isDeterminerBefore(direct)
                || (narration.token(i - 1).kind() == Token.Kind.POSSESSIVE && !narration.is(i, "said"))) {
            return false;
        }
        return switch (verb.form()) {
            case PAST ->
                !Words.isBe(before)
                        && !before.equals("having been")
                        && !narration.is(i + 1, "by")
                        && !narration.is(i - 1, "as");
            case PARTICIPLE ->
                before.equals("has") || before.equals("have") || before.equals("had") || before.equals("'ve");
            case ING ->
                !before.equals("the")
                        && !before.equals("of")
                        && !(i == sentence.from() && !narration.token(i).isWord());
            case BASE -> !Words.isPreposition(before) || (before.equals("to") && toGoesOn(start - 2));
            case THIRD_PERSON -> !Words.isPreposition(before) && !before.equals("to");
        };
    }

    /** "went on to say", "continued to insist": the infinitive is as good as a verb. */
    private boolean toGoesOn(int i) {
        String word = narration.lower(i);
        return word.equals("on")
                || word.equals("continued")
                || word.equals("continues")
                || word.equals("appeared")
                || word.equals("seemed");
    }

    private static boolean isDeterminerBefore(String word) {
        return switch (word) {
            case "the", "a", "an", "his", "its", "their", "our", "my", "your", "no", "any", "of", "these", "those" ->
                true;
            default -> false;
        };
    }

    private int wordsFrom(int i, int floor) {
        int from = i;
        while (from > floor
                && (Words.isAuxiliary(narration.lower(from - 1))
                        || (Words.isAdverb(narration.lower(from - 1))
                                && !narration.token(from - 1).isName()))) {
            from--;
        }
        return from;
    }

    /** Past the particle of "point out" and "go on". */
    private int verbEnd(int i, Verb verb) {
        String next = narration.lower(i + 1);
        boolean particle = next.equals("out")
                || next.equals("back")
                || next.equals("off")
                || (next.equals("up") && verb.isWeak())
                || (next.equals("in") && verb.base().equals("chime"))
                || (next.equals("it") && verb.base().equals("put"));
        return particle ? i + 2 : i + 1;
    }

    /** "told reporters", "said to reporters": over the one who was told. */
    private int afterRecipient(int from, Verb verb, int limit) {
        if (verb.takes('r')) {
            Mention told = phrases.startingAt(from, limit);
            if (told != null && isRecipient(told, verb)) {
                return told.to();
            }
            return from;
        }
        if (narration.is(from, "to") && verb.takesClause() && from + 1 < limit) {
            Mention told = phrases.startingAt(from + 1, limit);
            if (told != null) {
                return told.to();
            }
        }
        return from;
    }

    private boolean isRecipient(Mention told, Verb verb) {
        String first = narration.lower(told.from());
        if (verb.base().equals("tell")) {
            return true;
        }
        if (Words.isObjectPronoun(first) && !first.equals("it") && !first.equals("you")) {
            return true;
        }
        Token next = narration.token(told.to());
        return next.is("that")
                || next.is("to")
                || next.is("not")
                || next.is("about")
                || next.is("of")
                || next.is("against")
                || next.is("if")
                || next.is("whether")
                || next.is("why")
                || next.is("how")
                || next.is("what")
                || (next.isMark() && verb.base().equals("ask"))
                || next.isQuoted();
    }
}
