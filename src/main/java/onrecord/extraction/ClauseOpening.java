package onrecord.extraction;

import java.util.Set;

/** Tells by its first word whether what follows a verb is what was said: the verb's frames allow some and not others. */
final class ClauseOpening {
    private static final Set<String> QUESTIONS = Set.of("if", "whether", "why", "how", "what", "who", "when", "where");
    private static final Set<String> BEFORE_CLAUSES = Set.of("while", "although", "since");

    private final Narration narration;
    private final Amounts amounts;
    private final Topics topics;

    ClauseOpening(Narration narration) {
        this.narration = narration;
        this.amounts = new Amounts(narration);
        this.topics = new Topics(narration);
    }

    boolean fits(Verb verb, int i, Cue cue) {
        Token token = narration.token(i);
        String word = token.lower();
        if (word.equals("that")
                || (word.equals("this") && narration.token(i + 1).isWord())) {
            return verb.takesClause() || verb.isBelief() || verb.takes('n') || verb.takes('o');
        }
        if (token.isMark()) {
            return word.equals("$") && verb.takes('c');
        }
        if (QUESTIONS.contains(word)) {
            return takesQuestion(verb, word, cue);
        }
        if (topics.follows(verb, i)) {
            return true;
        }
        if (isTo(i)) {
            return isInfinitive(verb, i, cue);
        }
        if (Words.isPreposition(word)) {
            return verb.takes('p') || ((amounts.opens(i) || word.equals("despite")) && verb.takes('c'));
        }
        if (Words.isAuxiliary(word) && Words.opensRelative(narration.lower(cue.from() - 1))) {
            return verb.takesClause();
        }
        return !isNoClause(word) && takesWords(verb);
    }

    /** vowed | to stay, warned them | not to go. */
    boolean isInfinitive(Verb verb, int i, Cue cue) {
        return isTo(i) && (verb.takes('i') || (verb.takes('k') && namesListener(cue)));
    }

    /** Whether a clause goes on here, after a cue set between commas: not what the writer adds about the speaker. */
    boolean goesOn(int i) {
        Token token = narration.token(i);
        return token.isWord()
                && !Words.isRelative(token.lower())
                && !token.lower().endsWith("ing");
    }

    private boolean isTo(int i) {
        return narration.is(i, "to") || (narration.is(i, "not") && narration.is(i + 1, "to"));
    }

    private static boolean takesQuestion(Verb verb, String word, Cue cue) {
        boolean relative = word.equals("who") && namesListener(cue);
        return verb.takes('q')
                || (word.equals("what") && takesWords(verb))
                || (verb.takesClause() && !relative && !word.equals("when"));
    }

    private static boolean namesListener(Cue cue) {
        return cue.to() > cue.at() + 1;
    }

    private static boolean isNoClause(String word) {
        return Words.isConjunction(word)
                || (Words.isAuxiliary(word) && !Words.isShortened(word))
                || (Words.isSubordinator(word) && !BEFORE_CLAUSES.contains(word));
    }

    private static boolean takesWords(Verb verb) {
        return !verb.takes('o')
                && (verb.takes('c') || verb.takes('n') || verb.takes('a') || verb.takes('k') || verb.isBelief());
    }
}
