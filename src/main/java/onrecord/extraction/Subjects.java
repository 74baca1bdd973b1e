package onrecord.extraction;

import org.jspecify.annotations.Nullable;

/** Finds who does what a verb says. Places are tokens; the floor is where the sentence begins. */
final class Subjects {
    private static final int LONGEST_ASIDE = 40;
    private final Narration narration;
    private final Phrases phrases;

    Subjects(Narration narration, Phrases phrases) {
        this.narration = narration;
        this.phrases = phrases;
    }

    /** The phrase before a verb: over adverbs, helping verbs, "on Monday", parentheses, appositions and "who". */
    @Nullable
    Mention before(int verb, int floor) {
        int end = skipBack(verb, floor);
        if (end <= floor) {
            return null;
        }
        Token last = narration.token(end - 1);
        if (last.is(")") || last.is("]")) {
            int open = openingBracket(end - 1, floor);
            return open > floor ? before(open, floor) : null;
        }
        if (last.is(",") || isDash(last)) {
            return overAside(end - 1, floor);
        }
        if (last.is("who") || last.is("which") || last.is("that")) {
            int antecedent = narration.is(end - 2, ",") ? end - 2 : end - 1;
            Mention mention = narration.is(end - 2, ")") ? before(end - 1, floor) : phrases.endingAt(antecedent, floor);
            return mention != null || !last.is("that") ? mention : null;
        }
        return phrases.endingAt(end, floor);
    }

    static boolean isDash(Token token) {
        return token.isMark()
                && !token.lower().isEmpty()
                && Letters.isDash(token.lower().charAt(0));
    }

    /** Where the words between subject and verb begin: "also", "has repeatedly", "on Monday", "in a statement". */
    int skipBack(int verb, int floor) {
        int end = verb;
        boolean moved = true;
        while (moved && end > floor) {
            moved = false;
            String word = narration.lower(end - 1);
            boolean overheard = end == verb
                    && narration.lower(verb).endsWith("ing")
                    && (word.endsWith("ed") || word.endsWith("heard") || word.equals("seen"))
                    && Words.isBe(narration.lower(end - 2));
            if (Words.isAdverb(word) || Words.isAuxiliary(word) || overheard) {
                end--;
                moved = true;
            } else if (Words.isTime(word)
                    || (narration.token(end - 1).kind() == Token.Kind.NUMBER
                            && Words.isTime(narration.lower(end - 2)))) {
                int start = startOfTime(end, floor);
                if (start > floor && start < end) {
                    end = start;
                    moved = true;
                }
            }
        }
        return end;
    }

    private int startOfTime(int end, int floor) {
        int i = end - 1;
        while (i > floor && (Words.isTime(narration.lower(i - 1)) || Words.isDeterminer(narration.lower(i - 1)))) {
            i--;
        }
        String before = narration.lower(i - 1);
        return before.equals("on")
                        || before.equals("in")
                        || before.equals("during")
                        || before.equals("late")
                        || before.equals("early")
                ? i - 1
                : i;
    }

    private int openingBracket(int closing, int floor) {
        for (int i = closing - 1; i >= floor && closing - i < LONGEST_ASIDE; i--) {
            if (narration.is(i, "(") || narration.is(i, "[")) {
                return i;
            }
        }
        return floor;
    }

    /** "Blinken, the U.S. secretary of state, said": the phrase before the aside, or the aside where nothing is before it. */
    private @Nullable Mention overAside(int comma, int floor) {
        Mention aside = null;
        int end = comma;
        int lowest = Math.max(floor, comma - LONGEST_ASIDE);
        for (int i = comma - 1; i >= lowest - 1; i--) {
            boolean edge = i < floor || narration.is(i, ",") || isDash(narration.token(i));
            if (!edge) {
                continue;
            }
            int start = Math.max(i + 1, floor);
            Mention whole = phrases.endingAt(end, start);
            boolean spans = whole != null && startsPhrase(whole, start);
            if (whole != null
                    && !isAside(start)
                    && !isOfficeAfterName(whole, i)
                    && (spans
                            || whole.form() == Mention.Form.NAME
                            || !narration.token(start).isWord())) {
                return whole;
            }
            if (aside == null && spans) {
                aside = whole;
            }
            if (narration.token(i).isQuoted()) {
                break;
            }
            end = i;
        }
        return aside;
    }

    /** Ana Duarte, associate professor of law, said: an office without an article is an aside, too. */
    private boolean isOfficeAfterName(Mention whole, int edge) {
        return whole.form() == Mention.Form.NOMINAL
                && Roles.isPerson(narration.lower(whole.head()))
                && narration.is(edge, ",")
                && narration.token(edge - 1).isName();
    }

    private boolean startsPhrase(Mention whole, int start) {
        return whole.from() == start || (Words.isConjunction(narration.lower(start)) && whole.from() == start + 1);
    }

    /** Words that begin an aside about the one just named: a general, who, then the mayor, 54. */
    private boolean isAside(int start) {
        Token token = narration.token(start);
        String word = token.lower();
        boolean article = word.equals("a")
                || word.equals("an")
                || word.equals("the")
                || word.equals("one")
                || word.equals("his")
                || word.equals("her");
        return (article && start > 0 && narration.is(start - 1, ","))
                || (Words.isSubordinator(word) && token.kind() == Token.Kind.WORD)
                || token.kind() == Token.Kind.NUMBER
                || (Words.isPreposition(word) && token.kind() == Token.Kind.WORD)
                || (word.endsWith("ing") && token.kind() == Token.Kind.WORD)
                || word.equals("then")
                || word.equals("now")
                || word.equals("himself")
                || word.equals("herself")
                || Words.isNameSuffix(word)
                || (token.kind() == Token.Kind.WORD && !Words.isDeterminer(word) && !Words.isPronoun(word));
    }

    /** The phrase a sentence is about: the first one that does not stand after a preposition. */
    @Nullable
    Mention firstOf(int from, int to) {
        int i = from;
        while (i < to
                && (Words.isConjunction(narration.lower(i))
                        || narration.token(i).isMark()
                        || Words.isAdverb(narration.lower(i)))) {
            i++;
        }
        String word = narration.lower(i);
        if (Words.isPreposition(word)
                || (Words.isSubordinator(word) && !word.equals("that"))
                || word.endsWith("ing")
                || word.endsWith("ed")
                || Words.isTime(word)) {
            int comma = i;
            while (comma < to && !narration.is(comma, ",")) {
                comma++;
            }
            if (comma + 1 < to) {
                return phrases.startingAt(comma + 1, to);
            }
            return null;
        }
        return i < to && !announces(word) ? phrases.startingAt(i, to) : null;
    }

    /** "Begin text:" speaks for nobody. */
    private static boolean announces(String word) {
        return word.equals("begin") || word.equals("end");
    }
}
