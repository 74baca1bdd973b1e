package onrecord.extraction;

import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Finds what a cue reports: the words before it, the words after it. */
final class Contents {
    private static final int LONGEST_APPOSITION = 40;
    private static final int LONGEST_TERM = 3;

    private final Narration narration;
    private final Phrases phrases;

    Contents(Narration narration, Phrases phrases) {
        this.narration = narration;
        this.phrases = phrases;
    }

    /** What stands before the cue: "…," he said. */
    @Nullable
    Run before(Cue cue, Sentence sentence, int floor) {
        int to = cue.from();
        boolean comma = narration.is(to - 1, ",") || narration.token(to - 1).isDash();
        int last = comma ? to - 2 : to - 1;
        if (last < floor) {
            return null;
        }
        if (narration.token(last).isQuoted()) {
            int from = clauseStart(last, floor);
            return new Run(isPureQuote(from, last) ? last : from, last + 1);
        }
        boolean closes = cue.isAccordingTo()
                || narration.token(cue.to()).isMark()
                || cue.to() >= sentence.to()
                || Words.isPreposition(narration.lower(cue.to()))
                || Words.isTime(narration.lower(cue.to()));
        boolean speaks = cue.isAccordingTo()
                || (cue.verb() != null
                        && cue.verb().takesClause()
                        && cue.verb().form() != Verb.Form.ING
                        && cue.subject() != null);
        if (comma && closes && speaks && last - floor >= 2) {
            int from = clauseStart(last, floor);
            return last - from >= 2 && !isAdjunct(from, last) ? new Run(from, last + 1) : null;
        }
        return null;
    }

    /** A quotation alone, or with others that say the same thing in turn. */
    private boolean isPureQuote(int from, int last) {
        return from == last
                || narration.is(last - 1, ":")
                || narration.token(last - 1).isQuoted();
    }

    /** "In a statement," or "On Monday," before a cue: not what was said. */
    private boolean isAdjunct(int from, int last) {
        if (!Words.isPreposition(narration.lower(from)) || last - from > 8) {
            return false;
        }
        for (int i = from; i < last; i++) {
            if (narration.is(i, ",")) {
                return false;
            }
        }
        return true;
    }

    private int clauseStart(int last, int floor) {
        int i = last;
        while (i > floor && !narration.is(i - 1, ";") && !narration.is(i - 1, ":")) {
            i--;
        }
        while (i < last && (narration.token(i).isMark() || Words.isConjunction(narration.lower(i)))) {
            i++;
        }
        return i;
    }

    /** What stands after the cue. */
    @Nullable
    Run after(Cue cue, Sentence sentence, List<Cue> cues) {
        if (cue.isAccordingTo()) {
            return accordingTo(cue, sentence, cues);
        }
        Verb verb = cue.verb();
        if (isTerm(cue, sentence.to())) {
            return null;
        }
        int further = cue.inverted() ? quotationAfterApposition(cue.to(), sentence.to()) : -1;
        if (further > 0) {
            return quotedFrom(further, sentence, cues);
        }
        if (verb != null
                && verb.takes('p')
                && isTopic(cue.to())
                && narration.token(cue.to() + 1).isQuoted()) {
            return quotedFrom(cue.to() + 1, sentence, cues);
        }
        int i = overAdjuncts(cue.to(), sentence.to());
        Token token = narration.token(i);
        if (i >= sentence.to() || verb == null) {
            return null;
        }
        boolean mark = token.is(",") || token.is(":") || token.isDash();
        if (mark && narration.token(i + 1).isQuoted() && i + 1 < sentence.to()) {
            return quotedFrom(i + 1, sentence, cues);
        }
        if (token.isQuoted()) {
            return quotedFrom(i, sentence, cues);
        }
        if (token.is(":") && i + 1 < sentence.to()) {
            return run(i + 1, sentence.to(), sentence);
        }
        if (verb.isWeak() || (verb.mayBeNoun() && !token.is("that")) || !beginsContent(verb, i, cue)) {
            return null;
        }
        Run run = run(i, clauseEnd(i, sentence, cues, cue), sentence);
        boolean quoted = run != null && holdsQuote(run);
        return verb.isBelief() && !quoted ? null : run;
    }

    /** said Ivo Brandt, a general who retired in 2016, | “and …”: where the words go on, or -1. */
    private int quotationAfterApposition(int from, int limit) {
        if (!narration.is(from, ",")) {
            return -1;
        }
        int farthest = Math.min(limit, from + LONGEST_APPOSITION);
        for (int i = from + 2; i < farthest; i++) {
            if (narration.token(i).isQuoted()) {
                return narration.is(i - 1, ",") || narration.token(i - 1).isDash() ? i : -1;
            }
        }
        return -1;
    }

    /** what they call a “solidarity visit”: a term held at a distance, nobody's words. */
    private boolean isTerm(Cue cue, int limit) {
        if (!narration.is(cue.from() - 1, "what")) {
            return false;
        }
        return IntStream.range(cue.to(), Math.min(limit, cue.to() + 3))
                .filter(i -> narration.token(i).isQuoted())
                .anyMatch(i ->
                        Scare.words(narration.text(), narration.quotationAt(i).inner()) <= LONGEST_TERM);
    }

    /** warned | of “a hard winter”, spoke | about “lost years”. */
    private boolean isTopic(int i) {
        return narration.is(i, "of") || narration.is(i, "about") || narration.is(i, "against");
    }

    private boolean holdsQuote(Run run) {
        for (int i = run.from(); i < run.to(); i++) {
            if (narration.token(i).isQuoted()) {
                return true;
            }
        }
        return false;
    }

    private @Nullable Run accordingTo(Cue cue, Sentence sentence, List<Cue> cues) {
        boolean opens = cue.from() == sentence.from() || cue.from() == sentence.from() + 1;
        if (opens && narration.is(cue.to(), ",")) {
            int from = overApposition(cue.to() + 1, sentence.to());
            return run(from, clauseEnd(from, sentence, cues, cue), sentence);
        }
        return null;
    }

    /** According to Ana Duarte, a specialist at the fund who …, | prices will rise. */
    private int overApposition(int from, int limit) {
        Mention phrase = phrases.startingAt(from, limit);
        boolean describes = narration.token(from).kind() == Token.Kind.WORD
                && (Words.isRelative(narration.lower(from))
                        || (phrase != null && Roles.isPerson(narration.lower(phrase.head()))));
        if (!describes) {
            return from;
        }
        int farthest = Math.min(limit, from + LONGEST_APPOSITION);
        for (int i = from; i < farthest; i++) {
            if (narration.token(i).isQuoted()) {
                return from;
            }
            if (narration.is(i, ",")) {
                return i + 1;
            }
        }
        return from;
    }

    private boolean beginsContent(Verb verb, int i, Cue cue) {
        Token token = narration.token(i);
        String word = token.lower();
        if (word.equals("that")
                || (word.equals("this") && narration.token(i + 1).isWord())) {
            return verb.takesClause() || verb.isBelief() || verb.takes('n') || verb.takes('o');
        }
        if (token.isMark()) {
            return word.equals("$") && verb.takes('c');
        }
        boolean question = word.equals("if")
                || word.equals("whether")
                || word.equals("why")
                || word.equals("how")
                || word.equals("what")
                || word.equals("who")
                || word.equals("when")
                || word.equals("where");
        if (question) {
            boolean relative = word.equals("who") && cue.to() > cue.at() + 1;
            return verb.takes('q') || (verb.takesClause() && !relative && !word.equals("if") && !word.equals("when"));
        }
        if (word.equals("to") || (word.equals("not") && narration.is(i + 1, "to"))) {
            return verb.takes('i') || (verb.takes('k') && cue.to() > cue.at() + 1);
        }
        if (Words.isPreposition(word)) {
            return verb.takes('p') || (isQuantity(i) && verb.takes('c'));
        }
        if (Words.isConjunction(word)
                || Words.isAuxiliary(word)
                || (Words.isSubordinator(word)
                        && !word.equals("while")
                        && !word.equals("although")
                        && !word.equals("since"))) {
            return false;
        }
        if (verb.takes('o')) {
            return false;
        }
        return verb.takes('c') || verb.takes('n') || verb.takes('a') || verb.takes('k') || verb.isBelief();
    }

    /** "at least 20 people", "about 300": an amount, not where or when. */
    private boolean isQuantity(int i) {
        return (narration.token(i + 1).kind() == Token.Kind.NUMBER && !narration.is(i, "in"))
                || narration.is(i + 1, "least")
                || narration.is(i + 1, "most")
                || narration.is(i + 1, "than");
    }

    /** Over "in a statement", "on Monday", "late Tuesday": when and where it was said. */
    private int overAdjuncts(int from, int limit) {
        int i = from;
        while (i < limit) {
            String word = narration.lower(i);
            if (Words.isTime(word)
                    || (Words.isAdverb(word) && !word.equals("all") && !word.equals("even") && !word.equals("only"))) {
                i++;
            } else if (isAdjunctPreposition(word) && !isQuantity(i)) {
                int end = phrases.plainEnd(i + 1, limit);
                while ((end > i + 1 && narration.is(end, "of"))
                        || narration.is(end, "with")
                        || narration.is(end, "in")
                        || narration.is(end, "at")
                        || narration.is(end, "on")) {
                    int further = phrases.plainEnd(end + 1, limit);
                    if (further == end + 1) {
                        break;
                    }
                    end = further;
                }
                if (end == i + 1) {
                    end = Words.isTime(narration.lower(i + 1))
                                    || narration.token(i + 1).kind() == Token.Kind.NUMBER
                                    || (narration.token(i + 1).isQuoted()
                                            && narration.token(i + 2).isMark())
                            ? i + 2
                            : i;
                }
                if (end == i || end > limit) {
                    return i;
                }
                i = end;
            } else if (word.equals(",") && closesAside(i, limit) > 0) {
                i = closesAside(i, limit);
            } else {
                return i;
            }
        }
        return i;
    }

    /** ", speaking in Beijing," between the verb and what was said. */
    private int closesAside(int comma, int limit) {
        String word = narration.lower(comma + 1);
        if (!word.endsWith("ing") && !Words.isPreposition(word) && !word.equals("according")) {
            return -1;
        }
        for (int j = comma + 2; j < Math.min(limit, comma + 14); j++) {
            if (narration.token(j).isQuoted()) {
                return -1;
            }
            if (narration.is(j, ",")) {
                return narration.is(j + 1, "that") || narration.token(j + 1).isQuoted()
                        ? narration.token(j + 1).isQuoted() ? j : j + 1
                        : -1;
            }
        }
        return -1;
    }

    private static boolean isAdjunctPreposition(String word) {
        return switch (word) {
            case "in",
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
                    "upon" -> true;
            default -> false;
        };
    }

    /** From a quotation on: it alone where it is a whole, with what follows where the sentence runs through it. */
    private @Nullable Run quotedFrom(int i, Sentence sentence, List<Cue> cues) {
        if (i >= sentence.to()) {
            return null;
        }
        Token next = narration.token(i + 1);
        Span inner = narration.quotationAt(i).inner();
        char last = narration.text().charAt(inner.end() - 1);
        boolean whole = i + 1 >= sentence.to()
                || next.isMark()
                || ".?!,".indexOf(last) >= 0
                || (Words.isPreposition(next.lower()) && !next.is("of"))
                || startsCue(i + 1, cues)
                || Words.isTime(next.lower());
        if (whole) {
            return new Run(i, i + 1);
        }
        return run(i, clauseEnd(i, sentence, cues, null), sentence);
    }

    private static boolean startsCue(int token, List<Cue> cues) {
        for (Cue cue : cues) {
            if (cue.from() == token || cue.from() == token + 1) {
                return true;
            }
        }
        return false;
    }

    /** Where the reported clause ends: with the sentence, or where the next cue takes over. */
    private int clauseEnd(int from, Sentence sentence, List<Cue> cues, @Nullable Cue own) {
        boolean beforeMainClause = own != null && opensWithSubordinate(sentence, own.at());
        for (int j = from + 1; j < sentence.to(); j++) {
            Token token = narration.token(j);
            if (token.is(";") || (beforeMainClause && token.is(",") && j > from + 2)) {
                return j;
            }
            if (own != null && endsBefore(j, sentence, cues, own)) {
                return j;
            }
            if (token.isQuoted() && endsInComma(j) && !goesOnAfterComma(j + 1)) {
                return j + 1;
            }
            if (narration.token(j - 1).isQuoted() && leavesContent(j)) {
                return j;
            }
            if (tellsWhere(j)) {
                return j;
            }
        }
        return sentence.to();
    }

    /** said there was no “direct evidence,” | which: American style puts the comma that ends the clause inside. */
    private boolean endsInComma(int quoted) {
        Span inner = narration.quotationAt(quoted).inner();
        return narration.text().charAt(inner.end() - 1) == ',';
    }

    /** "After she told him that …, the talks went on": the report ends where the main clause begins. */
    private boolean opensWithSubordinate(Sentence sentence, int cue) {
        String first = narration.lower(sentence.from());
        boolean subordinate = (Words.isSubordinator(first) && !first.equals("that"))
                || first.equals("after")
                || first.equals("before")
                || first.equals("for");
        return subordinate && IntStream.range(sentence.from(), cue).noneMatch(i -> narration.is(i, ","));
    }

    private boolean goesOnAfterComma(int next) {
        return narration.token(next).isQuoted() || Words.isConjunction(narration.lower(next));
    }

    /** called it “abhorrent” | despite …: what follows the quoted words is told by the writer. */
    private boolean leavesContent(int i) {
        String word = narration.lower(i);
        return word.equals("despite")
                || word.equals("instead")
                || word.equals("while")
                || word.equals("before")
                || word.equals("after")
                || word.equals("during")
                || word.equals("when")
                || word.equals("last")
                || Words.isTime(word)
                || (word.equals("on") && Words.isTime(narration.lower(i + 1)));
    }

    /** "in a statement", "in an interview with …" at the end: where it was said. */
    private boolean tellsWhere(int i) {
        return narration.is(i, "in")
                && Words.isDeterminer(narration.lower(i + 1))
                && (Words.isMedium(narration.lower(i + 2)) || Words.isMedium(narration.lower(i + 3)));
    }

    private boolean endsBefore(int j, Sentence sentence, List<Cue> cues, Cue own) {
        boolean comma = narration.is(j, ",") || narration.token(j).isDash();
        boolean conjunction = narration.is(j, "and") || narration.is(j, "but");
        if (!comma && !conjunction && !narration.is(j, "while")) {
            return false;
        }
        int start = j + 1;
        if (comma && (narration.is(start, "and") || narration.is(start, "but") || narration.is(start, "while"))) {
            start++;
        }
        for (Cue cue : cues) {
            if (cue.at() <= own.at()
                    || (cue.from() != start && !(cue.at() >= start && cue.at() <= start + 2 && cue.from() <= start))) {
                continue;
            }
            boolean parenthetical = cue.isAccordingTo()
                    || cue.to() >= sentence.to()
                    || narration.token(cue.to()).isMark();
            boolean participle = cue.verb() != null && cue.verb().form() == Verb.Form.ING;
            if (conjunction || participle || parenthetical || start > j + 1) {
                return true;
            }
        }
        return false;
    }

    private @Nullable Run run(int from, int to, Sentence sentence) {
        int end = Math.min(to, sentence.to());
        while (end > from && isTrailing(narration.token(end - 1))) {
            end--;
        }
        boolean little = end == from + 1
                && !narration.token(from).isQuoted()
                && !narration.token(from).isName();
        return end > from && !little ? new Run(from, end) : null;
    }

    private static boolean isTrailing(Token token) {
        return token.isMark() && !token.is(")") && !token.is("]") && !token.is("%");
    }
}
