package onrecord.extraction;

import java.util.Set;

/** The small words of English that tell where phrases begin and end. All words are in lower case. */
final class Words {
    private static final WordList LIST = WordList.named("words.txt");
    private static final Set<String> DETERMINERS = LIST.section("determiners");
    private static final Set<String> PRONOUNS = LIST.section("pronouns");
    private static final Set<String> OBJECT_PRONOUNS = LIST.section("object pronouns");
    private static final Set<String> PREPOSITIONS = LIST.section("prepositions");
    private static final Set<String> CONJUNCTIONS = LIST.section("conjunctions");
    private static final Set<String> SUBORDINATORS = LIST.section("subordinators");
    private static final Set<String> AUXILIARIES = LIST.section("auxiliaries");
    private static final Set<String> BE = LIST.section("be");
    private static final Set<String> MODALS = LIST.section("modals");
    private static final Set<String> NEGATIONS = LIST.section("negations");
    private static final Set<String> ADVERBS = LIST.section("adverbs");
    private static final Set<String> NOUNS_IN_LY = LIST.section("nouns in -ly");
    private static final Set<String> TIMES = LIST.section("time words");
    private static final Set<String> STARTERS = LIST.section("sentence starters");
    private static final Set<String> CLAUSE_WORDS = LIST.section("clause words");
    private static final Set<String> ABBREVIATIONS = LIST.section("abbreviations");
    private static final Set<String> PARTICLES = LIST.section("name particles");
    private static final Set<String> PASTS = LIST.section("irregular pasts");
    private static final Set<String> MEDIA = LIST.section("media");
    private static final Set<String> POSTPOSED = LIST.section("adjectives after nouns");
    private static final Set<String> COUNTS = LIST.section("counts");
    private static final Set<String> PREFIXES = LIST.section("name prefixes");
    private static final Set<String> SUFFIXES = LIST.section("name suffixes");

    private Words() {}

    static boolean isDeterminer(String word) {
        return DETERMINERS.contains(word);
    }

    /** A pronoun that can be a subject. */
    static boolean isPronoun(String word) {
        return PRONOUNS.contains(word);
    }

    static boolean isObjectPronoun(String word) {
        return OBJECT_PRONOUNS.contains(word);
    }

    static boolean isPreposition(String word) {
        return PREPOSITIONS.contains(word);
    }

    static boolean isConjunction(String word) {
        return CONJUNCTIONS.contains(word);
    }

    static boolean isSubordinator(String word) {
        return SUBORDINATORS.contains(word);
    }

    static boolean isAuxiliary(String word) {
        return AUXILIARIES.contains(word);
    }

    /** A pronoun and its helping verb in one: he'd, they're. */
    static boolean isShortened(String word) {
        int mark = word.indexOf('\'');
        return mark > 0 && PRONOUNS.contains(word.substring(0, mark));
    }

    static boolean isBe(String word) {
        return BE.contains(word);
    }

    static boolean isModal(String word) {
        return MODALS.contains(word);
    }

    static boolean isNegation(String word) {
        return NEGATIONS.contains(word) || word.endsWith("n't");
    }

    /** A word that may stand between a subject and its verb without changing who acts. */
    static boolean isAdverb(String word) {
        return ADVERBS.contains(word) || (word.length() > 4 && word.endsWith("ly") && !NOUNS_IN_LY.contains(word));
    }

    static boolean isTime(String word) {
        return TIMES.contains(word);
    }

    static boolean startsSentences(String word) {
        return STARTERS.contains(word);
    }

    /** A word that begins a clause rather than goes on with a phrase. */
    static boolean startsClause(String word) {
        return CLAUSE_WORDS.contains(word);
    }

    /** A word that is followed by a dot that ends no sentence; given without the dot. */
    static boolean isAbbreviation(String word) {
        return ABBREVIATIONS.contains(word);
    }

    /** The form of a verb in the past, as far as its ending or the list of irregular ones tells. */
    static boolean looksPast(String word) {
        return PASTS.contains(word) || (word.length() > 4 && word.endsWith("ed"));
    }

    /** An adjective that stands behind its noun: an official | close to her. */
    static boolean followsNoun(String word) {
        return POSTPOSED.contains(word);
    }

    /** Two, few, many: what an article can stand before. */
    static boolean isCount(String word) {
        return COUNTS.contains(word);
    }

    /** What words are spread by: statement, interview, tweet. */
    static boolean isMedium(String word) {
        return MEDIA.contains(word);
    }

    /** A pronoun that begins a clause about the one just named. */
    static boolean isRelative(String word) {
        return word.equals("who") || word.equals("which") || word.equals("whose");
    }

    /** Also those that begin a clause without one named: what she said, all that she said. */
    static boolean opensRelative(String word) {
        return isRelative(word) || word.equals("that") || word.equals("what");
    }

    static boolean isNameParticle(String word) {
        return PARTICLES.contains(word);
    }

    /** An article that a hyphen or an apostrophe joins to a name: al-Qadri, d'Aubin. */
    static boolean isNamePrefix(String word) {
        return PREFIXES.contains(word);
    }

    static boolean isNameSuffix(String word) {
        return SUFFIXES.contains(word);
    }

    /** A word that cannot be part of a noun phrase. */
    static boolean breaksPhrase(String word) {
        return PREPOSITIONS.contains(word)
                || CONJUNCTIONS.contains(word)
                || SUBORDINATORS.contains(word)
                || AUXILIARIES.contains(word)
                || OBJECT_PRONOUNS.contains(word);
    }
}
