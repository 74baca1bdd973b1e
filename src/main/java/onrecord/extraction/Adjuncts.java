package onrecord.extraction;

import java.util.Set;

/** Steps over when and where something was said: "in a statement", "late Tuesday", ", speaking in Beijing,". */
final class Adjuncts {
    private static final int LONGEST_ASIDE = 14;
    private static final Set<String> BELONGING_TO_CLAUSE = Set.of("all", "even", "only");
    private static final Set<String> LINKS = Set.of("with", "in", "at", "on");
    private static final Set<String> PREPOSITIONS = Set.of(
            "in",
            "on",
            "at",
            "during",
            "to",
            "after",
            "before",
            "by",
            "via",
            "from",
            "through",
            "with",
            "following",
            "over",
            "of",
            "about",
            "as",
            "upon");

    private final Narration narration;
    private final Phrases phrases;
    private final Amounts amounts;

    Adjuncts(Narration narration, Phrases phrases) {
        this.narration = narration;
        this.phrases = phrases;
        this.amounts = new Amounts(narration);
    }

    /** Where the adjuncts that begin at the token end; the token itself where none does. */
    int end(int from, int limit) {
        int i = from;
        int further = one(i, limit);
        while (i < limit && further > i) {
            i = further;
            further = one(i, limit);
        }
        return i;
    }

    private int one(int i, int limit) {
        String word = narration.lower(i);
        if (Words.isTime(word) || (Words.isAdverb(word) && !BELONGING_TO_CLAUSE.contains(word))) {
            return i + 1;
        }
        if (PREPOSITIONS.contains(word) && !amounts.opens(i)) {
            int end = phraseAfter(i, limit);
            return end > limit ? i : end;
        }
        return word.equals(",") ? aside(i, limit) : i;
    }

    /** Over "in a statement | on the website | of the ministry". */
    private int phraseAfter(int preposition, int limit) {
        int from = preposition + 1;
        int end = phrases.plainEnd(from, limit);
        while (isLink(end, from)) {
            int further = phrases.plainEnd(end + 1, limit);
            if (further == end + 1) {
                break;
            }
            end = further;
        }
        return end > from ? end : oneWord(preposition);
    }

    private boolean isLink(int i, int from) {
        return LINKS.contains(narration.lower(i)) || (i > from && narration.is(i, "of"));
    }

    /** Over "on Monday", "in 2015", "in “The Visit”,", which are no phrase. */
    private int oneWord(int preposition) {
        Token token = narration.token(preposition + 1);
        boolean title = token.isQuoted() && narration.token(preposition + 2).isMark();
        boolean one = Words.isTime(token.lower()) || token.kind() == Token.Kind.NUMBER || title;
        return one ? preposition + 2 : preposition;
    }

    /** Over ", speaking in Beijing," between the verb and what was said. */
    private int aside(int comma, int limit) {
        String word = narration.lower(comma + 1);
        if (!word.endsWith("ing") && !Words.isPreposition(word) && !word.equals("according")) {
            return comma;
        }
        for (int i = comma + 2; i < Math.min(limit, comma + LONGEST_ASIDE); i++) {
            if (narration.token(i).isQuoted()) {
                return comma;
            }
            if (narration.is(i, ",")) {
                return afterAside(i, comma);
            }
        }
        return comma;
    }

    private int afterAside(int closing, int opening) {
        if (narration.token(closing + 1).isQuoted()) {
            return closing;
        }
        return narration.is(closing + 1, "that") ? closing + 1 : opening;
    }
}
