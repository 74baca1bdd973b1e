package onrecord.search.language;

import java.util.ArrayList;
import java.util.List;

/** Cuts {@code q} into words, phrases, field names and signs. */
final class QueryTokens {

    private final String query;
    private final List<Token> tokens = new ArrayList<>();
    private int at;

    private QueryTokens(String query) {
        this.query = query;
    }

    /**
     * One token.
     *
     * @param position where it begins, counted from 0
     * @param slop for a phrase, the number behind its {@code ~}
     */
    record Token(TokenType type, String text, int position, int slop) {}

    /** The tokens of the query, the last of them {@link TokenType#END}. */
    static List<Token> of(String query) {
        QueryTokens reader = new QueryTokens(query);
        reader.read();
        return reader.tokens;
    }

    private void read() {
        while (at < query.length()) {
            char sign = query.charAt(at);
            if (Signs.isSpace(sign)) {
                at++;
            } else if (Signs.opens(sign)) {
                add(TokenType.OPEN, "(", at++);
            } else if (Signs.closes(sign)) {
                add(TokenType.CLOSE, ")", at++);
            } else if (Signs.isQuote(sign)) {
                phrase();
            } else if (!minus()) {
                refuseExclamation();
                word();
            }
        }
        add(TokenType.END, "", query.length());
    }

    /** A dash that stands alone is punctuation; one before a word excludes it. */
    private boolean minus() {
        int end = at;
        while (end < query.length() && Signs.isMinus(query.charAt(end))) {
            end++;
        }
        if (end == at || !isPrinted(end)) {
            return false;
        }
        if (end - at > 1) {
            throw new MalformedQuery(at, "one minus is enough", "write -word to exclude a word");
        }
        add(TokenType.MINUS, "-", at++);
        return true;
    }

    /** Elsewhere !word excludes; here it would look for the word instead. */
    private void refuseExclamation() {
        boolean begins = at == 0 || Signs.isSpace(query.charAt(at - 1)) || Signs.opens(query.charAt(at - 1));
        if (begins && Signs.isExclamation(query.charAt(at)) && isSought(at + 1)) {
            throw new MalformedQuery(at, "! excludes nothing here", "write -word to exclude a word");
        }
    }

    private boolean isSought(int place) {
        if (place == query.length()) {
            return false;
        }
        char sign = query.charAt(place);
        return Character.isLetterOrDigit(sign) || Signs.isQuote(sign) || Signs.opens(sign);
    }

    private boolean isPrinted(int place) {
        return place < query.length() && !Signs.isSpace(query.charAt(place)) && !Signs.closes(query.charAt(place));
    }

    private void phrase() {
        int start = at++;
        while (at < query.length() && !Signs.closesQuote(query.charAt(start), query.charAt(at))) {
            at++;
        }
        if (at == query.length()) {
            throw new MalformedQuery(
                    start, "this quotation mark is not closed", "put another one behind the last word of the phrase");
        }
        String words = PhraseToken.words(query.substring(start + 1, at++), start);
        tokens.add(new Token(TokenType.PHRASE, words, start, slop()));
    }

    private int slop() {
        if (at == query.length() || !Signs.isTilde(query.charAt(at))) {
            return 0;
        }
        int start = ++at;
        while (at < query.length() && Character.isDigit(query.charAt(at))) {
            at++;
        }
        if (at == start || at - start > 3 || (at < query.length() && !endsWord(at))) {
            throw new MalformedQuery(
                    start, "a number from 0 to 999 must follow ~", "write \"two words\"~5 to find them that near");
        }
        return Integer.parseInt(query.substring(start, at));
    }

    private void word() {
        int start = at;
        while (at < query.length() && !endsWord(at) && !endsName(start)) {
            at++;
        }
        String text = query.substring(start, at);
        if (at < query.length() && Signs.isColon(query.charAt(at)) && isField(text)) {
            add(TokenType.FIELD, text, start);
            at++;
        } else if (!text.isEmpty()) {
            word(text, start);
        } else {
            at++; // a colon that belongs to nothing
        }
    }

    private boolean endsWord(int place) {
        char sign = query.charAt(place);
        return Signs.isSpace(sign) || Signs.opens(sign) || Signs.closes(sign) || Signs.isQuote(sign);
    }

    /** The colon of 10:30 is part of the word. */
    private boolean endsName(int start) {
        return query.charAt(at) == '：' || (query.charAt(at) == ':' && isName(query.substring(start, at)));
    }

    private static boolean isName(String text) {
        return text.chars().allMatch(Character::isLetter);
    }

    /** In “Beijing: talks begin” and 王毅：… the colon is punctuation. */
    private boolean isField(String text) {
        if (text.isEmpty() || at + 1 == query.length() || Signs.isSpace(query.charAt(at + 1))) {
            return FieldName.resembles(text);
        }
        return query.charAt(at) == ':' || FieldName.of(text).isPresent();
    }

    private void word(String text, int start) {
        WordToken.of(text, start, follows(TokenType.PHRASE)).ifPresentOrElse(tokens::add, () -> {
            if (follows(TokenType.FIELD) || follows(TokenType.MINUS) || follows(TokenType.NOT)) {
                throw new MalformedQuery(start, "a word is missing here", "write one with letters or digits");
            }
        });
    }

    private boolean follows(TokenType type) {
        return !tokens.isEmpty() && tokens.getLast().type() == type;
    }

    private void add(TokenType type, String text, int position) {
        tokens.add(new Token(type, text, position, 0));
    }
}
