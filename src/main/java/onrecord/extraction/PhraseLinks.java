package onrecord.extraction;

import java.util.Set;
import onrecord.extraction.Mention.Form;
import org.jspecify.annotations.Nullable;

/** Joins phrases to what they are of, for or at: a spokesman | for the ministry | of defence. */
final class PhraseLinks {
    private static final int LONGEST = ForwardPhrase.LONGEST;

    /** Read backwards, a phrase and what it is of may together be somewhat longer. */
    private static final int LONGEST_CHAIN = LONGEST + 6;

    private static final int MOST_LINKS = 4;
    private static final Set<String> LINKS_AFTER = Set.of("for", "at", "in", "from", "with", "to", "on");
    private static final Set<String> LINKS_BEFORE =
            Set.of("of", "for", "at", "in", "from", "with", "on", "to", "against");

    private final Narration narration;
    private final ForwardPhrase forward;
    private final BackwardPhrase backward;
    private final PhraseHead heads;

    PhraseLinks(Narration narration, ForwardPhrase forward, BackwardPhrase backward, PhraseHead heads) {
        this.narration = narration;
        this.forward = forward;
        this.backward = backward;
        this.heads = heads;
    }

    /** The phrase with all that is linked to it after it. */
    Mention after(Mention phrase, int limit) {
        int to = phrase.to();
        int head = phrase.head();
        while (phrase.form() != Form.PRONOUN && to + 1 < limit && linksAfter(head, to, limit)) {
            int further = forward.end(to + 1, limit);
            if (further == to + 1 || further - phrase.from() > LONGEST) {
                break;
            }
            if (phrase.form() == Form.NAME && narration.is(to, "of") && Roles.canSpeak(narration.lower(to - 1))) {
                head = heads.before(further);
            }
            to = further;
        }
        return new Mention(phrase.from(), to, head, phrase.form());
    }

    private boolean linksAfter(int head, int link, int limit) {
        String word = narration.lower(link);
        boolean named = narration.token(head).isName();
        if (word.equals("of") || word.equals("&")) {
            return true;
        }
        if (LINKS_AFTER.contains(word) && Roles.canSpeak(narration.lower(head)) && !named) {
            return !Words.isTime(narration.lower(link + 1));
        }
        return word.equals("and")
                && named
                && link + 1 < limit
                && narration.token(link + 1).isName();
    }

    /** The phrase with all that it is linked to before it. */
    Mention before(Mention phrase, int floor) {
        Mention whole = phrase;
        for (int links = 0; links < MOST_LINKS && whole.from() - 1 > floor; links++) {
            Mention longer = linked(whole, floor);
            if (longer == null) {
                return whole;
            }
            whole = longer;
        }
        return whole;
    }

    private @Nullable Mention linked(Mention phrase, int floor) {
        int link = phrase.from() - 1;
        boolean lists = narration.is(link, "and") || narration.is(link, "&");
        if (!lists && !LINKS_BEFORE.contains(narration.lower(link))) {
            return null;
        }
        int from = backward.start(link, floor);
        if (from == link) {
            return null;
        }
        return lists ? list(phrase, from, link) : dependent(phrase, from, link);
    }

    /** Ana Duarte | and Ivo Brandt: names with names, nouns with nouns. */
    private @Nullable Mention list(Mention phrase, int from, int link) {
        int head = heads.before(link);
        boolean alike =
                narration.token(head).isName() == narration.token(phrase.head()).isName();
        boolean verb = narration.lower(head).endsWith("ed");
        return alike && !verb && phrase.to() - from <= LONGEST ? phrase.startingAt(from) : null;
    }

    /** A spokesman | for Brandt: the one before the link is who speaks, unless it is the title of a name. */
    private @Nullable Mention dependent(Mention phrase, int from, int link) {
        int outer = heads.before(link);
        if (!takes(outer, link) || phrase.to() - from > LONGEST_CHAIN) {
            return null;
        }
        int head = isTitleOf(outer, link, phrase.head()) ? phrase.head() : outer;
        return new Mention(from, phrase.to(), head, narration.token(head).isName() ? Form.NAME : Form.NOMINAL);
    }

    private boolean takes(int outer, int link) {
        String word = narration.lower(outer);
        if (narration.is(link, "of")) {
            return isNominal(outer);
        }
        return (Roles.canSpeak(word) && !narration.token(outer).isName())
                || (narration.is(link, "for") && Roles.isPerson(word));
    }

    private boolean isTitleOf(int outer, int link, int head) {
        return narration.is(link, "of")
                && narration.token(outer).isName()
                && narration.token(head).isName()
                && Roles.isTitle(narration.lower(outer));
    }

    private boolean isNominal(int i) {
        Token token = narration.token(i);
        return token.isWord()
                && (token.isName()
                        || Roles.canSpeak(token.lower())
                        || Words.isDeterminer(token.lower())
                        || token.lower().endsWith("s"));
    }
}
