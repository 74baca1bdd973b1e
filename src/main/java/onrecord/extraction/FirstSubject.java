package onrecord.extraction;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the phrase a sentence is about: the first one that says neither when nor where nor under what circumstances. */
final class FirstSubject {
    private static final Set<String> SPANS =
            Set.of("seconds", "moments", "minutes", "hours", "days", "weeks", "months", "years", "decades");
    private final Narration narration;
    private final Phrases phrases;

    FirstSubject(Narration narration, Phrases phrases) {
        this.narration = narration;
        this.phrases = phrases;
    }

    @Nullable
    Mention of(int from, int to) {
        int first = overOpening(from, to);
        if (opensAdjunct(first, to)) {
            return afterComma(first, to);
        }
        return first < to && !announces(narration.lower(first)) ? phrases.startingAt(first, to) : null;
    }

    /** In Bergen, | she; in Port Valen, Norland, | she: a name between two commas goes on with the place. */
    private @Nullable Mention afterComma(int from, int to) {
        int comma = comma(from, to);
        if (comma + 1 >= to) {
            return null;
        }
        Mention phrase = phrases.startingAt(comma + 1, to);
        if (phrase == null || !narration.is(phrase.to(), ",") || !mayBePlace(phrase, comma)) {
            return phrase;
        }
        Mention next = phrases.startingAt(phrase.to() + 1, to);
        return next != null && isSubject(next) ? next : phrase;
    }

    private boolean mayBePlace(Mention phrase, int comma) {
        return phrase.form() == Mention.Form.NAME && narration.token(comma - 1).isName();
    }

    /** A name or a pronoun with a verb after it, not the envoy's office between two commas. */
    private boolean isSubject(Mention mention) {
        return mention.form() != Mention.Form.NOMINAL
                && narration.token(mention.to()).isWord();
    }

    private int comma(int from, int to) {
        int comma = from;
        while (comma < to && !narration.is(comma, ",")) {
            comma++;
        }
        return comma;
    }

    /** "Begin text:" speaks for nobody. */
    private static boolean announces(String word) {
        return word.equals("begin") || word.equals("end");
    }

    private int overOpening(int from, int to) {
        int i = from;
        while (i < to && mayOpen(narration.token(i))) {
            i++;
        }
        return i;
    }

    private static boolean mayOpen(Token token) {
        return token.isMark() || Words.isConjunction(token.lower()) || Words.isAdverb(token.lower());
    }

    /** After the talks, | In Bergen, | Asked about the treaty, | Yesterday, | Hours later, | This week, */
    private boolean opensAdjunct(int i, int to) {
        String word = narration.lower(i);
        return Words.isPreposition(word)
                || Words.isTime(word)
                || (Words.isSubordinator(word) && !word.equals("that"))
                || word.endsWith("ing")
                || word.endsWith("ed")
                || tellsWhen(i, to);
    }

    private boolean tellsWhen(int i, int to) {
        int span = Words.isDeterminer(narration.lower(i)) || narration.token(i).kind() == Token.Kind.NUMBER ? i + 1 : i;
        boolean later = SPANS.contains(narration.lower(span)) && Words.isTime(narration.lower(span + 1));
        boolean week = span > i && Words.isTime(narration.lower(span));
        return (later || week) && comma(i, to) < to;
    }
}
