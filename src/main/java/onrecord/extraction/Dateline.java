package onrecord.extraction;

/** Place, date and agency before the dash that opens a wire report: BEIJING (Reuters) —. They belong to no sentence. */
final class Dateline {
    private static final int LONGEST = 16;

    private Dateline() {}

    /** The first token after the dateline, or the given token where there is none. */
    static int end(Narration narration, int from) {
        boolean agency = false;
        for (int i = from; i < Math.min(narration.size(), from + LONGEST); i++) {
            Token token = narration.token(i);
            if (token.isQuoted() || (token.isMark() && ".:;?!".contains(token.lower()))) {
                return from;
            }
            agency |= token.is(")");
            if (token.isDash()) {
                return agency || isCapitals(narration, from) ? i + 1 : from;
            }
        }
        return from;
    }

    private static boolean isCapitals(Narration narration, int i) {
        Token token = narration.token(i);
        String word = narration.text().substring(token.start(), token.end());
        return token.isName() && word.length() > 3 && word.equals(word.toUpperCase(java.util.Locale.ROOT));
    }
}
