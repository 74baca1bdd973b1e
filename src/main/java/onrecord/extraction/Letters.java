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

    /** The same at a place of a text, where two units may be one letter, or one picture that is none. */
    static boolean isWord(String text, int at) {
        return isWord(text.charAt(at)) && !isPicture(text, at);
    }

    /** Whether an emoji or a part of one stands here; it is no more than a blank to grammar. */
    static boolean isPicture(String text, int at) {
        char c = text.charAt(at);
        if (c < '\u200d') {
            return false;
        }
        boolean second = Character.isLowSurrogate(c) && at > 0;
        int point = text.codePointAt(second ? at - 1 : at);
        int type = Character.getType(point);
        return c == '\u200d' // joins two pictures
                || c == '\ufe0f' // asks for colour
                || type == Character.OTHER_SYMBOL
                || type == Character.MODIFIER_SYMBOL;
    }

    static boolean isApostrophe(char c) {
        return c == '\'' || c == '\u2019' || c == '\u02bc';
    }

    static boolean isDash(char c) {
        return c == '-' || c == '\u2013' || c == '\u2014' || c == '\u2012' || c == '\u2010' || c == '\u2011';
    }

    /** The character before a place, a blank at the edge, a star for an emoji. */
    static char before(String text, int at, int edge) {
        return at > edge ? plain(text, at - 1) : ' ';
    }

    /** The character at a place, a blank at the edge, a star for an emoji. */
    static char at(String text, int at, int edge) {
        return at < edge ? plain(text, at) : ' ';
    }

    private static char plain(String text, int at) {
        return isPicture(text, at) ? '*' : text.charAt(at);
    }
}
