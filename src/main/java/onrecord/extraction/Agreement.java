package onrecord.extraction;

import java.util.Set;

/** Whether a subject and a verb go together: officials say, the official says, but no "report say". */
record Agreement(Narration narration, Mention subject, String head) {
    private static final Set<String> NOT_THIRD_PERSON = Set.of("they", "i", "we", "you");
    private static final Set<String> COUNTED =
            Set.of("two", "three", "four", "five", "six", "seven", "eight", "nine", "ten");
    private static final Set<String> MANY = Set.of("people", "police", "others", "they", "we", "i", "you", "who");

    static Agreement of(Narration narration, Mention subject) {
        return new Agreement(narration, subject, narration.lower(subject.head()));
    }

    boolean allows(Verb verb, int at) {
        if (narration.token(subject.head()).isQuoted() || isActivity() || isBare()) {
            return false;
        }
        return switch (verb.form()) {
            case BASE -> isHelped(at) || isMany() || isNameLikePlural();
            case THIRD_PERSON ->
                !NOT_THIRD_PERSON.contains(head) && !COUNTED.contains(head) && (!isPlural() || Roles.isDocument(head));
            default -> true;
        };
    }

    /** "the shelling", "talks on funding": what happens does not speak. */
    private boolean isActivity() {
        return isNominal() && head.endsWith("ing") && !Roles.canSpeak(head);
    }

    /** "has raised questions", "to answer questions": a single word without an article that is nobody's name or office. */
    private boolean isBare() {
        return isNominal()
                && subject.to() == subject.from() + 1
                && !Roles.canSpeak(head)
                && !Words.isDeterminer(head)
                && !MANY.contains(head)
                && !head.endsWith("s");
    }

    private boolean isHelped(int verb) {
        String before = narration.lower(verb - 1);
        return Words.isAuxiliary(before) || Words.isAdverb(before);
    }

    private boolean isMany() {
        return isPlural()
                || MANY.contains(head)
                || Words.isDeterminer(head)
                || head.endsWith("men")
                || narration.is(subject.head() - 1, "and");
    }

    private boolean isPlural() {
        return isNominal() && head.endsWith("s") && !head.endsWith("ss");
    }

    /** The United States, the Democrats. */
    private boolean isNameLikePlural() {
        return subject.form() == Mention.Form.NAME && head.endsWith("s");
    }

    private boolean isNominal() {
        return subject.form() == Mention.Form.NOMINAL;
    }
}
