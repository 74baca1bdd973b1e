package onrecord.extraction;

import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Reads the office that a comma sets beside a name: Duarte, the U.S. envoy, said; her manager, Ivo Brandt. */
final class Appositions {
    private static final int LONGEST = 14;
    private static final Set<String> OPENERS = Set.of("a", "an", "the", "his", "her");
    private final Narration narration;
    private final Phrases phrases;

    Appositions(Narration narration) {
        this.narration = narration;
        this.phrases = new Phrases(narration);
    }

    /** The office as the text has it, or null. What follows the name tells more than what stands before it. */
    @Nullable
    String beside(int from, int to, Sentence sentence) {
        String after = after(to, sentence);
        return after != null ? after : before(from, sentence);
    }

    private @Nullable String after(int comma, Sentence sentence) {
        if (!narration.is(comma, ",")) {
            return null;
        }
        int start = pastAge(comma + 1);
        Mention phrase = phrases.startingAt(start, Math.min(sentence.to(), start + LONGEST));
        if (phrase == null || GivenNames.contains(narration.lower(start))) {
            return null;
        }
        boolean opened = OPENERS.contains(narration.lower(start));
        int from = opened ? start + 1 : start;
        boolean fits = (opened || isOffice(phrase.head()))
                && holdsOffice(from, phrase.to())
                && isClosed(phrase.to(), sentence);
        return fits ? narration.words(from, phrase.to()) : null;
    }

    /** Maria Keller, 54, | a teacher. */
    private int pastAge(int i) {
        boolean age = narration.token(i).kind() == Token.Kind.NUMBER && narration.is(i + 1, ",");
        return age ? i + 2 : i;
    }

    private boolean isOffice(int i) {
        return narration.token(i).isWord() && Roles.isPerson(narration.lower(i));
    }

    private boolean holdsOffice(int from, int to) {
        return IntStream.range(from, to).anyMatch(i -> Roles.isPerson(narration.lower(i)));
    }

    /** What may come after an apposition; a verb makes a list of names of it. */
    private boolean isClosed(int to, Sentence sentence) {
        Token end = narration.token(to);
        return to == sentence.to()
                || end.isMark()
                || end.is("who")
                || end.is("whose")
                || end.is("and")
                || Words.isPreposition(end.lower())
                || Words.isTime(end.lower());
    }

    private @Nullable String before(int name, Sentence sentence) {
        if (!narration.is(name - 1, ",") || name - 2 < sentence.from()) {
            return null;
        }
        Mention phrase = phrases.endingAt(name - 1, sentence.from());
        if (phrase == null || phrase.form() != Mention.Form.NOMINAL || !isOneOffice(narration.lower(phrase.head()))) {
            return null;
        }
        return narration.words(TitleBefore.pastDeterminers(narration, phrase.from(), phrase.to() - 1), phrase.to());
    }

    private static boolean isOneOffice(String head) {
        return Roles.isPerson(head) && !head.endsWith("s");
    }
}
