package onrecord.extraction;

/** Reads a noun phrase from its first word on, as far as its words go together. */
final class ForwardPhrase {
    static final int LONGEST = 14;
    private final Narration narration;
    private final PhraseWords words;

    ForwardPhrase(Narration narration) {
        this.narration = narration;
        this.words = new PhraseWords(narration);
    }

    /** Where the words of a phrase that begins here end; the same place when none begins. */
    int end(int from, int limit) {
        if (Words.isPronoun(narration.lower(from)) || Words.isObjectPronoun(narration.lower(from))) {
            return from < limit ? from + 1 : from;
        }
        int i = from;
        while (i < limit && i - from < LONGEST && goesOn(from, i)) {
            i++;
        }
        return words.isOnlyArticle(from, i) ? from : i;
    }

    private boolean goesOn(int from, int i) {
        Token token = narration.token(i);
        return switch (token.kind()) {
            case NUMBER -> true;
            case POSSESSIVE -> i > from;
            case QUOTED -> i > from && isEpithet(i);
            case MARK -> i > from && token.is("&");
            case NAME -> i == from ? nameOpens(token.lower()) || opensTitle(i) : nameGoesOn(i);
            case WORD -> Words.isDeterminer(token.lower()) ? determinerFits(from, i) : wordFits(from, i);
        };
    }

    /** Under Secretary Duarte: no preposition. */
    private boolean opensTitle(int i) {
        return narration.is(i, "under") && narration.is(i + 1, "secretary");
    }

    private boolean isEpithet(int i) {
        String next = narration.lower(i + 1);
        return words.isBriefQuotation(i)
                && narration.token(i + 1).isWord()
                && !Words.breaksPhrase(next)
                && !ReportingVerbs.isVerb(next);
    }

    private static boolean nameOpens(String word) {
        return !Words.breaksPhrase(word) && !Words.isTime(word);
    }

    private boolean nameGoesOn(int i) {
        String word = narration.lower(i);
        Token before = narration.token(i - 1);
        boolean joins = before.isName() || before.kind() != Token.Kind.WORD || words.mayStandBeforeName(i - 1);
        return joins && !Words.isTime(word) && !Words.isConjunction(word);
    }

    /** all | those, the | two: only such determiners follow each other. */
    private boolean determinerFits(int from, int i) {
        return i == from || PhraseWords.mayFollow(narration.lower(i - 1), narration.lower(i));
    }

    private boolean wordFits(int from, int i) {
        return words.isParticleBetweenNames(i)
                || (isNounLike(narration.lower(i)) && !words.isFiniteVerb(i, from) && !(i > from && mustEndBefore(i)));
    }

    private static boolean isNounLike(String word) {
        return !Words.breaksPhrase(word) && !Words.isPronoun(word) && !Words.isAdverb(word) && !Words.isTime(word);
    }

    /** After a name or someone's office a verb begins what they did: Ana Duarte | turned, the minister | went. */
    private boolean mustEndBefore(int i) {
        Token before = narration.token(i - 1);
        boolean complete = before.isName() || (before.isWord() && Roles.isPerson(before.lower()));
        boolean clause =
                Words.looksPast(narration.lower(i)) && !narration.token(i + 1).isName();
        return complete && clause;
    }
}
