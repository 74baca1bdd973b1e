package onrecord.extraction;

/** What single characters are to a reader of news. */
final class Letters {
    private Letters() {}

    /** White space of any width, no-break and zero-width spaces included. */
    static boolean isBlank(char c) {
        return c <= ' '
                || c == '\u00a0'
                || c == '\u200b'
                || c == '\ufeff'
                || Character.isSpaceChar(c)
                || Character.isWhitespace(c);
    }

    static boolean isWord(char c) {
        return Character.isLetterOrDigit(c)
                || Character.isSurrogate(c)
                || c == '_'
                || Character.getType(c) == Character.NON_SPACING_MARK;
    }

    static boolean isApostrophe(char c) {
        return c == '\'' || c == '\u2019' || c == '\u02bc';
    }

    static boolean isDash(char c) {
        return c == '-' || c == '\u2013' || c == '\u2014' || c == '\u2012' || c == '\u2010' || c == '\u2011';
    }

    /** The character before a place, a blank at the edge. */
    static char before(String text, int at, int edge) {
        return at > edge ? text.charAt(at - 1) : ' ';
    }

    /** The character at a place, a blank at the edge. */
    static char at(String text, int at, int edge) {
        return at < edge ? text.charAt(at) : ' ';
    }
}
