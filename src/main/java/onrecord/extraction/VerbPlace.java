package onrecord.extraction;

import java.util.Set;

/** Tells from the words around it whether a form of a reporting verb is one there: not "the report", "was told". */
final class VerbPlace {
    private static final Set<String> BEFORE_NOUNS =
            Set.of("the", "a", "an", "his", "its", "their", "our", "my", "your", "no", "any", "of", "these", "those");
    private static final Set<String> PERFECT = Set.of("has", "have", "had", "'ve");
    private static final Set<String> BEFORE_TO = Set.of("on", "continued", "continues", "appeared", "seemed");
    private final Narration narration;

    VerbPlace(Narration narration) {
        this.narration = narration;
    }

    boolean isVerb(int i, Verb verb, Sentence sentence) {
        if (isPartOfName(i, sentence) || isNoun(i)) {
            return false;
        }
        int start = overAdverbs(i, sentence.from());
        String before = narration.lower(start - 1);
        return switch (verb.form()) {
            case PAST -> !Words.isBe(before) && !isDoneBy(i + 1) && !narration.is(i - 1, "as");
            case PARTICIPLE -> PERFECT.contains(before);
            case ING -> !before.equals("the") && !before.equals("of") && !opensAsName(i, sentence);
            case BASE -> !Words.isPreposition(before) || (before.equals("to") && toGoesOn(start - 2));
            case THIRD_PERSON -> !Words.isPreposition(before);
        };
    }

    /** "United States", "White House Reports": a verb is written small, but where it opens a sentence or a headline. */
    private boolean isPartOfName(int i, Sentence sentence) {
        return narration.token(i).kind() != Token.Kind.WORD
                && (i > sentence.from() || narration.token(i + 1).isName());
    }

    /** "their claims", "the ministry's report"; but "the ministry's said", where the 's stands for "has". */
    private boolean isNoun(int i) {
        boolean possessed = narration.token(i - 1).kind() == Token.Kind.POSSESSIVE && !narration.is(i, "said");
        return possessed || BEFORE_NOUNS.contains(narration.lower(i - 1));
    }

    /** "said by the envoy"; but "said by telephone". */
    private boolean isDoneBy(int i) {
        return narration.is(i, "by") && !Words.isMedium(narration.lower(i + 1));
    }

    private int overAdverbs(int i, int floor) {
        int start = i;
        while (start > floor && Words.isAdverb(narration.lower(start - 1))) {
            start--;
        }
        return start;
    }

    private boolean opensAsName(int i, Sentence sentence) {
        return i == sentence.from() && !narration.token(i).isWord();
    }

    /** "went on to say", "continued to insist": the infinitive is as good as a verb. */
    private boolean toGoesOn(int i) {
        return BEFORE_TO.contains(narration.lower(i));
    }
}
