package onrecord.extraction;

import java.util.Set;

/** What single words can be within a noun phrase, whichever way it is read. */
final class PhraseWords {
    private static final int LONGEST_EPITHET = 40;
    private static final Set<String> ARTICLES =
            Set.of("the", "a", "an", "his", "her", "their", "its", "our", "my", "your", "no", "every");

    private final Narration narration;

    PhraseWords(Narration narration) {
        this.narration = narration;
    }

    /** A determiner that begins a phrase and cannot be one: the, his; not some, two, these. */
    static boolean isArticle(String word) {
        return ARTICLES.contains(word);
    }

    /** Whether a determiner goes on with another one: all | those, the | two; not those | the. */
    static boolean mayFollow(String determiner, String next) {
        return Words.isDeterminer(determiner)
                && (!isArticle(determiner) || (!determiner.startsWith("a") && Words.isCount(next)));
    }

    boolean isOnlyArticle(int from, int to) {
        return to == from + 1 && isArticle(narration.lower(from));
    }

    /** Words in marks short enough to stand within a phrase: the “Broad City” star. */
    boolean isBriefQuotation(int i) {
        return narration.quotationAt(i).inner().length() < LONGEST_EPITHET;
    }

    /** A small word between two names, another one beside it or not: Greta | von | der Aue. */
    boolean isParticleBetweenNames(int i) {
        return Words.isNameParticle(narration.lower(i))
                && (narration.token(i - 1).isName() || isParticleBeside(i, -1))
                && (narration.token(i + 1).isName() || isParticleBeside(i, 1));
    }

    private boolean isParticleBeside(int i, int step) {
        return Words.isNameParticle(narration.lower(i + step))
                && narration.token(i + step + step).isName();
    }

    boolean mayStandBeforeName(int i) {
        String word = narration.lower(i);
        return Words.isDeterminer(word)
                || Roles.isPerson(word)
                || Words.isNameParticle(word)
                || Places.isDemonym(word)
                || word.contains("-")
                || word.length() < 2
                || (Words.isDeterminer(narration.lower(i - 1)) && !Roles.canSpeak(word));
    }

    boolean isFiniteVerb(int i, int from) {
        Verb verb = ReportingVerbs.of(narration.lower(i));
        if (verb == null) {
            return false;
        }
        return switch (verb.form()) {
            case PAST, PARTICIPLE -> !Words.isDeterminer(narration.lower(i - 1)) || i == from;
            case ING -> i == from;
            case THIRD_PERSON, BASE -> verb.base().equals("say") || (i > from && followsName(i, verb));
        };
    }

    private boolean followsName(int i, Verb verb) {
        return verb.takesClause()
                && !verb.mayBeNoun()
                && !Roles.isDocument(narration.lower(i))
                && narration.token(i - 1).isName();
    }
}
