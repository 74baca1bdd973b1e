package onrecord.extraction;

import org.jspecify.annotations.Nullable;

/** Reads the title that stands right before a name, partly in small letters: former campaign manager | Robby Mook. */
final class TitleBefore {
    private static final int LONGEST = 8;
    private final Narration narration;

    TitleBefore(Narration narration) {
        this.narration = narration;
    }

    /** Where the words that may be a title begin, before a run of capitals that begins at the token. */
    int phraseStart(int from, int floor) {
        int i = from;
        while (i > floor && from - i < LONGEST && mayBelong(i - 1, i == from)) {
            i--;
        }
        return i;
    }

    /** The word next to the run must be someone's office: manager | Robby Mook, not harbour | Robby Mook. */
    private boolean mayBelong(int i, boolean nextToRun) {
        Token token = narration.token(i);
        String word = token.lower();
        if (token.kind() == Token.Kind.POSSESSIVE) {
            return !nextToRun;
        }
        if (!token.isWord() || Words.breaksPhrase(word) || Words.isDeterminer(word)) {
            return false;
        }
        return token.isName()
                ? !nextToRun
                : !Words.isTime(word) && !ReportingVerbs.isVerb(word) && (!nextToRun || Roles.isPerson(word));
    }

    /** The title among the tokens, as the text has it; null where none of them is an office. */
    @Nullable
    String in(int from, int to) {
        int start = pastDeterminers(narration, from, to);
        for (int i = start; i < to; i++) {
            if (Roles.isPerson(narration.lower(i))) {
                return narration.words(start, to);
            }
        }
        return null;
    }

    /** Her | campaign manager; Keller's | spokesman. */
    static int pastDeterminers(Narration narration, int from, int to) {
        int i = from;
        while (i < to
                && (Words.isDeterminer(narration.lower(i)) || narration.token(i).kind() == Token.Kind.POSSESSIVE)) {
            i++;
        }
        return i;
    }
}
