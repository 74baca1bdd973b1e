package onrecord.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import onrecord.extraction.Token.Kind;

/** Cuts a paragraph into tokens; each quotation becomes one. */
final class Tokens {
    private static final int DOMAIN_LENGTH = 3;
    private static final Set<String> DOMAINS = Set.of("com", "org", "net", "gov", "edu");
    private final String text;
    private final int end;
    private final List<Token> tokens = new ArrayList<>();

    private Tokens(String text, int end) {
        this.text = text;
        this.end = end;
    }

    /** The tokens of one paragraph; quotations from the given number on may lie in it. */
    static List<Token> of(String text, Span paragraph, List<Quotation> quotations, int firstQuotation) {
        Tokens cut = new Tokens(text, paragraph.end());
        int i = paragraph.start();
        int next = firstQuotation;
        while (i < cut.end) {
            if (next < quotations.size() && quotations.get(next).outer().start() == i) {
                Span outer = quotations.get(next).outer();
                cut.tokens.add(new Token(Kind.QUOTED, outer.start(), outer.end(), "", next));
                next++;
                i = outer.end();
            } else {
                i = cut.take(i);
            }
        }
        return cut.tokens;
    }

    private int take(int i) {
        char c = text.charAt(i);
        if (Letters.isBlank(c) || Letters.isPicture(text, i)) {
            return i + 1;
        }
        if (Letters.isWord(text, i)) {
            return word(i);
        }
        if (Letters.isApostrophe(c) && i > 0 && Letters.isWord(text, i - 1)) {
            return possessive(i);
        }
        int to = i + 1;
        while (to < end && text.charAt(to) == c && to < i + 3) {
            to++;
        }
        return add(Kind.MARK, i, to);
    }

    private int possessive(int i) {
        boolean withS = i + 1 < end && (text.charAt(i + 1) == 's' || text.charAt(i + 1) == 'S');
        return add(Kind.POSSESSIVE, i, withS ? i + 2 : i + 1);
    }

    private int word(int from) {
        int i = from;
        while (i < end && (Letters.isWord(text, i) || joins(from, i))) {
            i++;
        }
        if (i < end && text.charAt(i) == '.' && (isInitials(from, i) || isAbbreviation(from, i))) {
            i++;
        }
        return add(kindOf(from, i), from, i);
    }

    private Kind kindOf(int from, int to) {
        char first = text.charAt(from);
        if (Character.isDigit(first)) {
            return Kind.NUMBER;
        }
        boolean name = !Character.isLowerCase(first) || NameWords.hasSmallPrefix(text.substring(from, to));
        return name ? Kind.NAME : Kind.WORD;
    }

    /** A dot, hyphen or apostrophe between two letters belongs to the word: U.S., al-Assad, O'Neill, don't. */
    private boolean joins(int from, int i) {
        char c = text.charAt(i);
        if (i + 1 >= end || !Letters.isWord(text, i + 1)) {
            return false;
        }
        if (Letters.isApostrophe(c)) {
            return !isPossessive(i);
        }
        if (c == '.') {
            return Character.isDigit(text.charAt(i - 1)) || isInitials(from, i) || isDomain(i + 1);
        }
        return c == '-'
                || c == '\u2010'
                || c == '\u2011'
                || c == '&'
                || c == '@'
                || ((c == ',' || c == ':')
                        && Character.isDigit(text.charAt(i - 1))
                        && Character.isDigit(text.charAt(i + 1)));
    }

    /** The end of an address that is also a name: Valenpost.com. */
    private boolean isDomain(int from) {
        int to = from + DOMAIN_LENGTH;
        return to <= end && DOMAINS.contains(text.substring(from, to)) && (to == end || !Letters.isWord(text, to));
    }

    private boolean isPossessive(int apostrophe) {
        char next = text.charAt(apostrophe + 1);
        return (next == 's' || next == 'S') && (apostrophe + 2 >= end || !Letters.isWord(text, apostrophe + 2));
    }

    /** Mr. and Inc. keep their dot; "no." only before a number. */
    private boolean isAbbreviation(int from, int to) {
        if (to - from > 5) {
            return false;
        }
        String word = text.substring(from, to).toLowerCase(Locale.ROOT);
        boolean number = to + 2 < end && Character.isDigit(text.charAt(to + 2));
        return Words.isAbbreviation(word)
                && (Character.isUpperCase(text.charAt(from)) || number || word.equals("vs") || word.equals("etc"))
                && (number || (!word.equals("no") && !word.equals("sun") && !word.equals("art")));
    }

    /** Single letters between dots: the place of a dot in U.S. or J. R. */
    private boolean isInitials(int from, int dot) {
        if (dot - from > 8) {
            return false;
        }
        for (int i = from; i < dot; i++) {
            boolean letter = (i - from) % 2 == 0;
            if (letter ? !Character.isLetter(text.charAt(i)) : text.charAt(i) != '.') {
                return false;
            }
        }
        return (dot - from) % 2 == 1 && (dot - from > 1 || Character.isUpperCase(text.charAt(from)));
    }

    private int add(Kind kind, int from, int to) {
        tokens.add(new Token(
                kind,
                from,
                to,
                text.substring(from, to).toLowerCase(Locale.ROOT).replace('\u2019', '\''),
                -1));
        return to;
    }
}
