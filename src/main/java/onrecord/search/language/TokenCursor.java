package onrecord.search.language;

import java.util.List;
import onrecord.search.language.QueryTokens.Token;

/** Goes through the tokens of a query; stays at the last, the end. */
final class TokenCursor {

    private final List<Token> tokens;
    private int next;

    TokenCursor(List<Token> tokens) {
        this.tokens = tokens;
    }

    Token peek() {
        return tokens.get(next);
    }

    boolean at(TokenType type) {
        return peek().type() == type;
    }

    Token take() {
        Token token = peek();
        next = Math.min(next + 1, tokens.size() - 1);
        return token;
    }

    /** Takes the next token if it is of this type. */
    boolean takes(TokenType type) {
        boolean is = at(type);
        if (is) {
            take();
        }
        return is;
    }

    /**
     * The failure for a place where a word must stand and this token does.
     *
     * @param inGroup whether a parenthesis is open
     */
    MalformedQuery missingWord(boolean inGroup) {
        Token found = peek();
        String missing = "a word is missing here";
        return switch (found.type()) {
            case CLOSE ->
                inGroup
                        ? new MalformedQuery(found.position(), missing, "write one between the parentheses")
                        : new MalformedQuery(found.position(), "this parenthesis closes nothing", "leave it out");
            case END ->
                next == 0
                        ? new MalformedQuery(0, "there is no word to search for", "write one with letters or digits")
                        : new MalformedQuery(found.position(), missing, "write one, or leave out what stands before");
            default ->
                new MalformedQuery(
                        found.position(),
                        missing,
                        "write words on both sides of " + found.text() + ", or write it small to search for it");
        };
    }
}
