package onrecord.search.language;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import onrecord.search.language.QueryTokens.Token;

/** What a word without quotation marks is: an operator in capitals, the beginning of words, a word, or punctuation. */
final class WordToken {

    private static final Pattern NEARNESS = Pattern.compile("[~～]\\d*$");
    private static final Pattern STAR = Pattern.compile(Signs.STAR);
    private static final Pattern OPERATOR =
            Pattern.compile("\\|\\|?|｜｜?|&&|＆＆|(?<=[\\p{L}\\p{N}])[?？](?=[\\p{L}\\p{N}])|\\^(?=\\d)");
    private static final int SHORTEST_PREFIX = 2;

    private WordToken() {}

    /**
     * The token; empty for punctuation.
     *
     * @param afterPhrase whether a phrase stands before it
     */
    static Optional<Token> of(String text, int start, boolean afterPhrase) {
        refuseOperators(text, start);
        TokenType type = type(text, start);
        if (type == TokenType.WORD) {
            refuseNearness(text, start, afterPhrase);
        }
        boolean punctuation = type == TokenType.WORD && Signs.letters(text) == 0;
        String word = type == TokenType.PREFIX ? text.substring(0, text.length() - 1) : text;
        return punctuation ? Optional.empty() : Optional.of(new Token(type, word, start, 0));
    }

    /** They mean something to other search engines, and here they would be passed over. */
    private static void refuseOperators(String text, int start) {
        Matcher operator = OPERATOR.matcher(text);
        if (operator.find() && Signs.letters(text) + operator.group().length() > 1) {
            throw new MalformedQuery(
                    start + operator.start(),
                    operator.group() + " is no sign here",
                    switch (operator.group().charAt(0)) {
                        case '|', '｜' -> "write OR between alternatives";
                        case '&', '＆' -> "leave it out: all words are asked for";
                        case '^' -> "leave it out: no word weighs more than another";
                        default -> "write * behind the beginning of a word";
                    });
        }
    }

    private static TokenType type(String text, int start) {
        return switch (text) {
            case "OR" -> TokenType.OR;
            case "AND" -> TokenType.AND;
            case "NOT" -> TokenType.NOT;
            default -> isPrefix(text, start) ? TokenType.PREFIX : TokenType.WORD;
        };
    }

    private static boolean isPrefix(String text, int start) {
        Matcher star = STAR.matcher(text);
        if (!star.find()) {
            return false;
        }
        if (star.end() < text.length()) {
            throw new MalformedQuery(
                    start + star.start(),
                    "* can only end a word",
                    "write diplom* for all words that begin so, or put the words in quotation marks");
        }
        if (Signs.letters(text) < SHORTEST_PREFIX && !Signs.isOneIdeograph(text.substring(0, star.start()))) {
            throw new MalformedQuery(
                    start,
                    "at least two letters must stand before *",
                    "write more of the word, or leave out q to see everything");
        }
        return true;
    }

    private static void refuseNearness(String text, int start, boolean afterPhrase) {
        Matcher nearness = NEARNESS.matcher(text);
        if (nearness.find() && (afterPhrase || nearness.start() > 0)) {
            throw new MalformedQuery(
                    start + nearness.start(),
                    "~ stands directly behind a phrase",
                    "write \"two words\"~5 to find them that near");
        }
    }
}
