package onrecord.extraction;

import java.util.Set;

/** Steps over the one who was told: "told | reporters", "said | to reporters". */
final class Recipients {
    private static final Set<String> AFTER_RECIPIENT =
            Set.of("that", "to", "not", "about", "of", "against", "if", "whether", "why", "how", "what");
    private final Narration narration;
    private final Phrases phrases;

    Recipients(Narration narration, Phrases phrases) {
        this.narration = narration;
        this.phrases = phrases;
    }

    /** Where the one spoken to ends, or the same place where nobody is named. */
    int end(int from, Verb verb, int limit) {
        if (verb.takes('r')) {
            Mention told = phrases.startingAt(from, limit);
            return told != null && isRecipient(told, verb) ? told.to() : from;
        }
        boolean to = narration.is(from, "to") && verb.takesClause() && from + 1 < limit;
        Mention told = to ? phrases.startingAt(from + 1, limit) : null;
        boolean promise = told != null && verb.takes('i') && !narration.is(told.to(), "that");
        return told == null || promise ? from : told.to();
    }

    private boolean isRecipient(Mention told, Verb verb) {
        Token next = narration.token(told.to());
        return verb.base().equals("tell")
                || isPersonPronoun(narration.lower(told.from()))
                || AFTER_RECIPIENT.contains(next.lower())
                || next.isQuoted()
                || (next.isMark() && verb.base().equals("ask"));
    }

    private static boolean isPersonPronoun(String word) {
        return Words.isObjectPronoun(word) && !word.equals("it") && !word.equals("you");
    }
}
