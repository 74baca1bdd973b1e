package onrecord.search;

import java.util.ArrayList;
import java.util.List;

/** Cuts {@code q} into words, phrases, field names and signs. */
final class QueryTokens {

    private static final String QUOTES = "\"“”„";

    private final String query;
    private final List<Token> tokens = new ArrayList<>();
    private int at;

    private QueryTokens(String query) {
        this.query = query;
    }

    /** What a token is. */
    enum Type {
        WORD,
        PREFIX,
        PHRASE,
        FIELD,
        MINUS,
        OR,
        OPEN,
        CLOSE,
        END
    }

    /**
     * One token.
     *
     * @param position where it begins, counted from 0
     * @param slop for a phrase, the number behind its {@code ~}
     */
    record Token(Type type, String text, int position, int slop) {}

    /** The tokens of the query, the last of them {@link Type#END}. */
    static List<Token> of(String query) {
        QueryTokens reader = new QueryTokens(query);
        reader.read();
        return reader.tokens;
    }

    private void read() {
        while (at < query.length()) {
            char sign = query.charAt(at);
            if (Character.isWhitespace(sign)) {
                at++;
            } else if (sign == '(' || sign == ')') {
                add(sign == '(' ? Type.OPEN : Type.CLOSE, "", at++);
            } else if (sign == '-' && at + 1 < query.length() && !Character.isWhitespace(query.charAt(at + 1))) {
                add(Type.MINUS, "", at++);
            } else if (QUOTES.indexOf(sign) >= 0) {
                phrase();
            } else {
                word();
            }
        }
        add(Type.END, "", query.length());
    }

    private void phrase() {
        int start = at++;
        while (at < query.length() && QUOTES.indexOf(query.charAt(at)) < 0) {
            at++;
        }
        if (at == query.length()) {
            throw new MalformedQuery(start, "this quotation mark is not closed");
        }
        String words = query.substring(start + 1, at++);
        if (words.isBlank()) {
            throw new MalformedQuery(start, "there are no words between these quotation marks");
        }
        tokens.add(new Token(Type.PHRASE, words, start, slop()));
    }

    private int slop() {
        if (at == query.length() || query.charAt(at) != '~') {
            return 0;
        }
        int start = ++at;
        while (at < query.length() && Character.isDigit(query.charAt(at))) {
            at++;
        }
        if (at == start || at - start > 3) {
            throw new MalformedQuery(start, "a number from 0 to 999 must follow ~");
        }
        return Integer.parseInt(query.substring(start, at));
    }

    private void word() {
        int start = at;
        while (at < query.length() && !ends(query.charAt(at))) {
            at++;
        }
        String text = query.substring(start, at);
        if (text.equals("OR")) {
            add(Type.OR, text, start);
        } else if (at < query.length() && query.charAt(at) == ':' && at + 1 < query.length()) {
            at++;
            add(Type.FIELD, text, start);
        } else if (text.length() > 2 && text.endsWith("*")) {
            add(Type.PREFIX, text.substring(0, text.length() - 1), start);
        } else if (text.endsWith("*")) {
            throw new MalformedQuery(start, "at least two letters must stand before *");
        } else if (!text.isEmpty()) {
            add(Type.WORD, text, start);
        } else {
            at++; // a colon that belongs to nothing
        }
    }

    private static boolean ends(char sign) {
        return Character.isWhitespace(sign) || sign == '(' || sign == ')' || sign == ':' || QUOTES.indexOf(sign) >= 0;
    }

    private void add(Type type, String text, int position) {
        tokens.add(new Token(type, text, position, 0));
    }
}
