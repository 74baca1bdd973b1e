package onrecord.extraction;

import java.util.ArrayList;
import java.util.List;

/** Cuts a paragraph's tokens into sentences. */
final class Sentences {
    private static final int LONG = 240;
    private static final int LONGEST = 300;

    private Sentences() {}

    /** The sentences of the tokens from the given one on, which are one paragraph. */
    static List<Sentence> of(Narration narration, int from, int paragraph) {
        List<Sentence> sentences = new ArrayList<>();
        int start = Dateline.end(narration, from);
        if (start > from) {
            sentences.add(new Sentence(from, start, paragraph));
        }
        for (int i = start; i < narration.size(); i++) {
            if (endsAt(narration, i) || isTooLong(narration, start, i)) {
                sentences.add(new Sentence(start, i + 1, paragraph));
                start = i + 1;
            }
        }
        if (start < narration.size()) {
            sentences.add(new Sentence(start, narration.size(), paragraph));
        }
        return sentences;
    }

    /** Text without full stops is cut anyway, so that no later step looks back or ahead without bound. */
    private static boolean isTooLong(Narration narration, int from, int i) {
        int length = i - from;
        return length > LONG
                && (length > LONGEST
                        || narration.token(i).is(",")
                        || narration.token(i).isQuoted());
    }

    private static boolean endsAt(Narration narration, int i) {
        Token token = narration.token(i);
        if (token.isQuoted()) {
            return endsWithin(narration, i);
        }
        if (!token.isMark() && !token.lower().endsWith(".")) {
            return false;
        }
        Token next = narration.token(i + 1);
        return switch (token.lower()) {
            case "!", "?", "\u3002", "\uff01", "\uff1f" -> startsSentence(next);
            case "." -> startsSentence(next);
            case "...", "\u2026" -> startsSentence(next) && next.isName() && Words.startsSentences(next.lower());
            default -> token.lower().endsWith(".") && Words.startsSentences(next.lower()) && next.isName();
        };
    }

    private static boolean startsSentence(Token next) {
        return next.kind() != Token.Kind.WORD
                && next.kind() != Token.Kind.POSSESSIVE
                && !(next.isMark() && ",;:)".contains(next.lower()));
    }

    /** A sentence ends with its quotation where that holds the full stop and no cue follows. */
    private static boolean endsWithin(Narration narration, int i) {
        Token next = narration.token(i + 1);
        if (!next.isName()
                && next.kind() != Token.Kind.NUMBER
                && !next.isQuoted()
                && !(next.isMark() && "([".contains(next.lower()))) {
            return false;
        }
        Span inner = narration.quotationAt(i).inner();
        char last = narration.text().charAt(inner.end() - 1);
        if (last == ',') {
            return false;
        }
        if (next.isQuoted()) {
            return ".?!".indexOf(last) >= 0;
        }
        return last == '.' || ("?!\u2026".indexOf(last) >= 0 && !cueFollows(narration, i + 1));
    }

    /** "…?" Secretary Blinken asked. */
    private static boolean cueFollows(Narration narration, int from) {
        int i = from;
        while (i < from + 6 && (narration.token(i).isName() || narration.is(i, "the") || narration.is(i, "."))) {
            i++;
        }
        return ReportingVerbs.isVerb(narration.lower(i)) && i > from;
    }
}
