package onrecord.extraction;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Steps over what is said between commas or dashes about the one just named. */
final class Asides {
    private static final int LONGEST = 40;
    private static final Set<String> ARTICLES = Set.of("a", "an", "the", "one", "his", "her");
    private static final Set<String> OPENERS = Set.of("then", "now", "himself", "herself");
    private final Narration narration;
    private final Phrases phrases;

    Asides(Narration narration, Phrases phrases) {
        this.narration = narration;
        this.phrases = phrases;
    }

    int openingBracket(int closing, int floor) {
        for (int i = closing - 1; i >= floor && closing - i < LONGEST; i--) {
            if (narration.is(i, "(") || narration.is(i, "[")) {
                return i;
            }
        }
        return floor;
    }

    /** "Blinken, the U.S. secretary of state, said": the phrase before the aside, or the aside where nothing is before it. */
    @Nullable
    Mention subjectBefore(int comma, int floor) {
        Mention aside = null;
        int end = comma;
        int lowest = Math.max(floor, comma - LONGEST);
        for (int i = comma - 1; i >= lowest - 1; i--) {
            if (i >= floor && !isEdge(narration.token(i))) {
                continue;
            }
            int start = Math.max(i + 1, floor);
            Mention whole = phrases.endingAt(end, start);
            if (whole != null && isSubject(whole, start)) {
                return whole;
            }
            if (aside == null && whole != null && fills(whole, start)) {
                aside = whole;
            }
            end = i;
        }
        return aside;
    }

    private static boolean isEdge(Token token) {
        return token.is(",") || token.isDash();
    }

    private boolean isSubject(Mention whole, int start) {
        boolean stands = fills(whole, start)
                || whole.form() == Mention.Form.NAME
                || !narration.token(start).isWord();
        return stands && !isAside(start) && !isOfficeAfterName(whole, start - 1);
    }

    /** Whether a phrase is all there is between two commas, an "and" aside. */
    private boolean fills(Mention whole, int start) {
        return whole.from() == start || (Words.isConjunction(narration.lower(start)) && whole.from() == start + 1);
    }

    /** Ana Duarte, associate professor of law, said: an office without an article is an aside, too. */
    private boolean isOfficeAfterName(Mention whole, int edge) {
        return whole.form() == Mention.Form.NOMINAL
                && Roles.isPerson(narration.lower(whole.head()))
                && narration.is(edge, ",")
                && narration.token(edge - 1).isName();
    }

    /** Words that begin an aside about the one just named: a general, who, then the mayor, 54. */
    private boolean isAside(int start) {
        Token token = narration.token(start);
        String word = token.lower();
        boolean article = ARTICLES.contains(word) && narration.is(start - 1, ",");
        return article
                || token.kind() == Token.Kind.NUMBER
                || OPENERS.contains(word)
                || Words.isNameSuffix(word)
                || (token.kind() == Token.Kind.WORD && opensAside(word));
    }

    private static boolean opensAside(String word) {
        return Words.isSubordinator(word)
                || Words.isPreposition(word)
                || word.endsWith("ing")
                || !(Words.isDeterminer(word) || Words.isPronoun(word));
    }
}
