package onrecord.extraction;

import onrecord.extraction.Mention.Form;
import org.jspecify.annotations.Nullable;

/** Reads noun phrases forwards and backwards. Bounds are tokens; the limit is never crossed. */
final class Phrases {
    private static final int LONGEST = 14;
    private final Narration narration;

    Phrases(Narration narration) {
        this.narration = narration;
    }

    /** The phrase that begins at the token, with what it is of or for. */
    @Nullable
    Mention startingAt(int from, int limit) {
        int to = plainEnd(from, limit);
        if (to == from) {
            return null;
        }
        int head = headBefore(to);
        Form form = formOf(from, head);
        while (form != Form.PRONOUN && to + 1 < limit && extendsPhrase(head, to, limit)) {
            int further = plainEnd(to + 1, limit);
            if (further == to + 1 || further - from > LONGEST) {
                break;
            }
            if (form == Form.NAME && narration.is(to, "of") && Roles.canSpeak(narration.lower(to - 1))) {
                head = headBefore(further);
            }
            to = further;
        }
        return new Mention(from, to, head, form);
    }

    private boolean extendsPhrase(int head, int at, int limit) {
        String word = narration.lower(at);
        if (word.equals("of") || word.equals("&")) {
            return true;
        }
        boolean opens = word.equals("for")
                || word.equals("at")
                || word.equals("in")
                || word.equals("from")
                || word.equals("with")
                || word.equals("to")
                || word.equals("on");
        if (opens
                && Roles.canSpeak(narration.lower(head))
                && !narration.token(head).isName()) {
            return !Words.isTime(narration.lower(at + 1));
        }
        return word.equals("and")
                && at + 1 < limit
                && narration.token(at + 1).isName()
                && narration.token(head).isName();
    }

    /** The phrase that ends before the token. */
    @Nullable
    Mention endingAt(int to, int floor) {
        int from = plainStart(to, floor);
        if (from == to) {
            return null;
        }
        int head = headBefore(to);
        Form form = formOf(from, head);
        if (form == Form.PRONOUN) {
            return new Mention(head, to, head, form);
        }
        for (int links = 0; links < 4 && from - 1 > floor; links++) {
            String link = narration.lower(from - 1);
            int before = from - 1;
            boolean joins = link.equals("of")
                    || link.equals("for")
                    || link.equals("at")
                    || link.equals("in")
                    || link.equals("from")
                    || link.equals("with")
                    || link.equals("on")
                    || link.equals("to")
                    || link.equals("against")
                    || link.equals("to");
            if (!joins && !(link.equals("and") || link.equals("&"))) {
                break;
            }
            int outer = plainStart(before, floor);
            if (outer == before) {
                break;
            }
            int outerHead = headBefore(before);
            String word = narration.lower(outerHead);
            if (!joins) {
                if (narration.token(outerHead).isName() == narration.token(head).isName()
                        && outer < before
                        && to - outer <= LONGEST
                        && !isVerbLike(outerHead)) {
                    from = outer;
                    continue;
                }
                break;
            }
            boolean takes = link.equals("of")
                    ? isNominal(outerHead)
                    : (Roles.canSpeak(word) && !narration.token(outerHead).isName())
                            || (link.equals("for") && Roles.isPerson(word));
            if (!takes || to - outer > LONGEST + 6) {
                break;
            }
            from = outer;
            if (!(link.equals("of")
                    && narration.token(outerHead).isName()
                    && narration.token(head).isName()
                    && Roles.isTitle(word))) {
                head = outerHead;
            }
            form = narration.token(head).isName() ? Form.NAME : Form.NOMINAL;
        }
        return new Mention(from, to, head, form);
    }

    private boolean isNominal(int i) {
        Token token = narration.token(i);
        return token.isWord()
                && (token.isName()
                        || Roles.canSpeak(token.lower())
                        || Words.isDeterminer(token.lower())
                        || token.lower().endsWith("s"));
    }

    private boolean isVerbLike(int i) {
        return narration.lower(i).endsWith("ed");
    }

    private Form formOf(int from, int head) {
        if (Words.isPronoun(narration.lower(head))) {
            return Form.PRONOUN;
        }
        return narration.token(head).isName()
                        && !(head == from && narration.lower(head).equals("the"))
                ? Form.NAME
                : Form.NOMINAL;
    }

    private int headBefore(int to) {
        int head = to - 1;
        while (narration.token(head).kind() == Token.Kind.POSSESSIVE
                || (Words.isNameSuffix(narration.lower(head))
                        && narration.token(head - 1).isName())) {
            head--;
        }
        return head;
    }

    /** Where the words of a phrase that begins here end; the same place when none begins. */
    int plainEnd(int from, int limit) {
        if (Words.isPronoun(narration.lower(from)) || Words.isObjectPronoun(narration.lower(from))) {
            return from < limit ? from + 1 : from;
        }
        int i = from;
        while (i < limit && i - from < LONGEST && goesOn(from, i)) {
            i++;
        }
        return onlyDeterminer(from, i) ? from : i;
    }

    private boolean onlyDeterminer(int from, int to) {
        return to == from + 1 && isPlainDeterminer(narration.lower(from));
    }

    private static boolean isPlainDeterminer(String word) {
        return switch (word) {
            case "the", "a", "an", "his", "her", "their", "its", "our", "my", "your", "no", "every" -> true;
            default -> false;
        };
    }

    private boolean goesOn(int from, int i) {
        Token token = narration.token(i);
        String word = token.lower();
        Token before = narration.token(i - 1);
        return switch (token.kind()) {
            case NUMBER -> true;
            case POSSESSIVE -> i > from;
            case QUOTED ->
                i > from
                        && narration.quotationAt(i).inner().length() < 40
                        && narration.token(i + 1).isWord()
                        && !Words.breaksPhrase(narration.lower(i + 1))
                        && !ReportingVerbs.isVerb(narration.lower(i + 1));
            case MARK -> word.equals("&") && i > from;
            case NAME ->
                i == from
                        ? !Words.breaksPhrase(word) && !Words.isTime(word)
                        : !Words.isTime(word)
                                && !Words.isConjunction(word)
                                && (before.isName() || before.kind() != Token.Kind.WORD || mayStandBeforeName(i - 1));
            case WORD ->
                Words.isDeterminer(word)
                        ? i == from || (Words.isDeterminer(before.lower()) && !isPlainDeterminer(before.lower()))
                        : (Words.isNameParticle(word)
                                        && before.isName()
                                        && narration.token(i + 1).isName())
                                || (!Words.breaksPhrase(word)
                                        && !Words.isPronoun(word)
                                        && !Words.isAdverb(word)
                                        && !Words.isTime(word)
                                        && !isFiniteVerb(i, from)
                                        && !(i > from && mustEndBefore(i)));
        };
    }

    /** After a name or someone's office a verb begins what they did: Ana Duarte | turned, the minister | went. */
    private boolean mustEndBefore(int i) {
        Token before = narration.token(i - 1);
        boolean complete = before.isName() || (before.isWord() && Roles.isPerson(before.lower()));
        return complete
                && Words.looksPast(narration.lower(i))
                && !narration.token(i + 1).isName();
    }

    /** Words in marks within a phrase: the “Broad City” star. */
    private boolean isEpithet(int i) {
        Span inner = narration.quotationAt(i).inner();
        return inner.length() < 40 && Letters.isWord(narration.text().charAt(inner.end() - 1));
    }

    private boolean mayStandBeforeName(int i) {
        String word = narration.lower(i);
        return Words.isDeterminer(word)
                || Roles.isPerson(word)
                || Words.isNameParticle(word)
                || Places.isDemonym(word)
                || word.contains("-")
                || word.length() < 2
                || (Words.isDeterminer(narration.lower(i - 1)) && !Roles.canSpeak(word));
    }

    private boolean isFiniteVerb(int i, int from) {
        Verb verb = ReportingVerbs.of(narration.lower(i));
        if (verb == null) {
            return false;
        }
        return switch (verb.form()) {
            case PAST, PARTICIPLE -> !Words.isDeterminer(narration.lower(i - 1)) || i == from;
            case ING -> i == from;
            case THIRD_PERSON, BASE ->
                (i > from
                                && verb.takesClause()
                                && !Roles.isDocument(narration.lower(i))
                                && narration.token(i - 1).isName())
                        || verb.base().equals("say");
        };
    }

    /** Where the words of a phrase that ends here begin; the same place when none ends. */
    int plainStart(int to, int floor) {
        int i = to;
        if (to > floor && Words.isPronoun(narration.lower(to - 1))) {
            return to - 1;
        }
        while (i > floor && to - i < LONGEST && goesBack(i - 1, to)) {
            i--;
            if (Words.isDeterminer(narration.lower(i))) {
                if (joinsClauses(i)) {
                    return i + 1 < to ? i + 1 : to;
                }
                while (i > floor
                        && Words.isDeterminer(narration.lower(i - 1))
                        && !isPlainDeterminer(narration.lower(i - 1))) {
                    i--;
                }
                return onlyDeterminer(i, to) ? to : i;
            }
        }
        while (i < to && narration.token(i).kind() == Token.Kind.POSSESSIVE) {
            i++;
        }
        return i;
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
        Token after = narration.token(i + 1);
        return switch (token.kind()) {
            case NUMBER -> true;
            case POSSESSIVE -> true;
            case QUOTED -> i < to - 1 && isEpithet(i) && after.isWord();
            case MARK -> word.equals("&");
            case NAME -> !Words.isTime(word) && !Words.breaksPhrase(word) && !Words.isPronoun(word);
            case WORD ->
                Words.isDeterminer(word)
                        || (Words.isNameParticle(word)
                                && after.isName()
                                && narration.token(i - 1).isName())
                        || (!Words.breaksPhrase(word)
                                && !Words.isPronoun(word)
                                && !Words.isTime(word)
                                && !isFiniteVerb(i, i)
                                && !(Words.isAdverb(word) && i == to - 1)
                                && !(after.isName() && i + 1 < to && !mayStandBeforeName(i)));
        };
    }
}
