package onrecord.extraction;

/** Reads a noun phrase from its last word back, to its determiner or as far as its words go together. */
final class BackwardPhrase {
    private static final int LONGEST = ForwardPhrase.LONGEST;
    private final Narration narration;
    private final PhraseWords words;

    BackwardPhrase(Narration narration) {
        this.narration = narration;
        this.words = new PhraseWords(narration);
    }

    /** Where the words of a phrase that ends here begin; the same place when none ends. */
    int start(int to, int floor) {
        if (to > floor && Words.isPronoun(narration.lower(to - 1))) {
            return to - 1;
        }
        int i = to;
        while (i > floor && to - i < LONGEST && goesBack(i - 1, to)) {
            i--;
            if (Words.isDeterminer(narration.lower(i))) {
                return atDeterminer(i, to, floor);
            }
        }
        while (i < to && narration.token(i).kind() == Token.Kind.POSSESSIVE) {
            i++;
        }
        return i;
    }

    private int atDeterminer(int determiner, int to, int floor) {
        if (joinsClauses(determiner)) {
            return determiner + 1 < to ? determiner + 1 : to;
        }
        int i = determiner;
        while (i > floor && PhraseWords.mayFollow(narration.lower(i - 1), narration.lower(i))) {
            i--;
        }
        return words.isOnlyArticle(i, to) ? to : i;
    }

    /** "that" before a name, a plural or another determiner: "said that Kyiv", "that officials", "that his office". */
    private boolean joinsClauses(int i) {
        Token next = narration.token(i + 1);
        return narration.is(i, "that")
                && (next.isName()
                        || next.kind() == Token.Kind.NUMBER
                        || next.lower().endsWith("s")
                        || Words.isDeterminer(next.lower()));
    }

    private boolean goesBack(int i, int to) {
        Token token = narration.token(i);
        String word = token.lower();
        return switch (token.kind()) {
            case NUMBER, POSSESSIVE -> true;
            case QUOTED -> i < to - 1 && isEpithet(i);
            case MARK -> token.is("&");
            case NAME -> !Words.isTime(word) && !Words.breaksPhrase(word) && !Words.isPronoun(word);
            case WORD -> Words.isDeterminer(word) || words.isParticleBetweenNames(i) || wordFits(i, to);
        };
    }

    /** Words in marks within a phrase: the “Broad City” star. */
    private boolean isEpithet(int i) {
        Span inner = narration.quotationAt(i).inner();
        boolean endsInWord = Letters.isWord(narration.text().charAt(inner.end() - 1));
        return words.isBriefQuotation(i) && endsInWord && narration.token(i + 1).isWord();
    }

    private boolean wordFits(int i, int to) {
        String word = narration.lower(i);
        boolean noun = !Words.breaksPhrase(word) && !Words.isPronoun(word) && !Words.isTime(word);
        boolean adverb = Words.isAdverb(word) && i == to - 1;
        boolean beforeName = i + 1 < to && narration.token(i + 1).isName();
        return noun && !adverb && !words.isFiniteVerb(i, i) && (!beforeName || words.mayStandBeforeName(i));
    }
}
