package onrecord.search.language;

import java.util.List;

/** The signs of the language of {@code q}, also as Chinese, French and German keyboards write them. */
final class Signs {

    /** What ends the beginning of a word, as a part of patterns. */
    static final String STAR = "[*＊]";

    /** Any mark of a family closes what another of it has opened: “a”, „a“, »a« and «a» are all in use. */
    private static final List<String> QUOTES = List.of("\"“”„‟＂", "«»", "「」", "『』");

    private static final String MINUS = "-－−–";

    private Signs() {}

    static boolean isSpace(char sign) {
        return Character.isWhitespace(sign) || Character.isSpaceChar(sign);
    }

    static boolean isMinus(char sign) {
        return MINUS.indexOf(sign) >= 0;
    }

    static boolean isExclamation(char sign) {
        return sign == '!' || sign == '！';
    }

    static boolean opens(char sign) {
        return sign == '(' || sign == '（';
    }

    static boolean closes(char sign) {
        return sign == ')' || sign == '）';
    }

    static boolean isColon(char sign) {
        return sign == ':' || sign == '：';
    }

    static boolean isTilde(char sign) {
        return sign == '~' || sign == '～';
    }

    static boolean isQuote(char sign) {
        return QUOTES.stream().anyMatch(family -> family.indexOf(sign) >= 0);
    }

    static boolean closesQuote(char open, char sign) {
        return QUOTES.stream().anyMatch(family -> family.indexOf(open) >= 0 && family.indexOf(sign) >= 0);
    }

    /** Whether this is a single Chinese character, which is a word already. */
    static boolean isOneIdeograph(String text) {
        return text.codePointCount(0, text.length()) == 1 && Character.isIdeographic(text.codePointAt(0));
    }

    /** How many characters of the text can stand in a word that is indexed. */
    static long letters(String text) {
        return text.codePoints()
                .filter(sign -> Character.isLetterOrDigit(sign) || Character.isEmojiPresentation(sign))
                .count();
    }
}
