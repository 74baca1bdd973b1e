package onrecord.extraction;

import java.util.HashSet;
import java.util.Set;

/** Tells how far capitals go together: a name with the titles, nations and small words that stand in one run with it. */
final class NameRuns {
    private static final int MOST_PARTICLES = 3;
    private final Narration narration;
    private final Office office;

    /** Words that the text also writes small: no names where they open a sentence. */
    private final Set<String> small = new HashSet<>();

    NameRuns(Narration narration) {
        this.narration = narration;
        this.office = new Office(narration);
        for (int i = 0; i < narration.size(); i++) {
            if (narration.token(i).kind() == Token.Kind.WORD) {
                small.add(narration.lower(i));
            }
        }
    }

    boolean mayBegin(int i, Sentence sentence) {
        Token token = narration.token(i);
        String word = token.lower();
        boolean first = i == sentence.from();
        if (!token.isName() || isGrammar(word) || (first && Words.startsSentences(word))) {
            return false;
        }
        boolean alone = first && !narration.token(i + 1).isName() && !office.opens(i);
        return !(alone && (small.contains(word) || Words.isAdverb(word) || Roles.isPerson(word)));
    }

    private static boolean isGrammar(String word) {
        return word.startsWith("i'")
                || Words.breaksPhrase(word)
                || Words.isPronoun(word)
                || Words.isTime(word)
                || Words.isDeterminer(word);
    }

    /** Where the run that begins at a token ends. */
    int end(int from, int limit) {
        int i = from + 1;
        boolean titled = Roles.isTitle(narration.lower(from));
        while (i < limit) {
            int step = step(i, limit, titled);
            if (step == 0) {
                break;
            }
            titled |= step == 1 && Roles.isTitle(narration.lower(i));
            i += step;
        }
        return i;
    }

    /** By how many tokens the run goes on: a name, small words and a name, "of the" and a name. */
    private int step(int i, int limit, boolean titled) {
        if (isFurtherName(i, titled)) {
            return 1;
        }
        int particles = particles(i);
        if (particles > 0
                && i + particles < limit
                && narration.token(i + particles).isName()) {
            return particles + 1;
        }
        boolean next = i + 1 < limit && narration.token(i + 1).isName();
        if (next && (titled ? office.goesOn(i) : isBodyOf(i))) {
            return 2;
        }
        return titled && office.goesOnWithArticle(i) ? 3 : 0;
    }

    private boolean isFurtherName(int i, boolean titled) {
        String word = narration.lower(i);
        return narration.token(i).isName() && !Words.isTime(word) && !(Words.breaksPhrase(word) && !titled);
    }

    /** How many words of "van der" or "de la" stand here. */
    private int particles(int from) {
        if (narration.is(from, "&")) {
            return 1;
        }
        int i = from;
        while (i - from < MOST_PARTICLES && Words.isNameParticle(narration.lower(i))) {
            i++;
        }
        return i - from;
    }

    /** Ministry | of Defence. */
    private boolean isBodyOf(int i) {
        return narration.is(i, "of") && Roles.isBody(narration.lower(i - 1));
    }
}
