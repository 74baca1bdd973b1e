package onrecord.search.language;

import java.util.ArrayList;
import java.util.List;
import onrecord.search.language.Clause.Field;
import onrecord.search.language.Clause.In;
import onrecord.search.language.Clause.Or;
import onrecord.search.language.QueryTokens.Token;
import onrecord.web.Nearest;

/** Reads what stands behind the colon of a name: a value, or alternatives in parentheses. */
final class FieldValues {

    private final Dialect dialect;
    private final FieldName name;
    private final TokenCursor cursor;

    FieldValues(Dialect dialect, FieldName name, TokenCursor cursor) {
        this.dialect = dialect;
        this.name = name;
        this.cursor = cursor;
    }

    Clause read() {
        return cursor.at(TokenType.OPEN) ? alternatives(cursor.take()) : clause(value());
    }

    private Clause alternatives(Token open) {
        List<Clause> any = new ArrayList<>();
        do {
            any.add(clause(words()));
        } while (cursor.takes(TokenType.OR));
        if (cursor.at(TokenType.END)) {
            throw new MalformedQuery(open.position(), "this parenthesis is not closed", "close it with )");
        }
        if (!cursor.takes(TokenType.CLOSE)) {
            throw unexpected();
        }
        return any.size() == 1 ? any.getFirst() : new Or(any);
    }

    /** The words of one alternative, such as a name that is written without quotation marks. */
    private Token words() {
        Token first = value();
        StringBuilder text = new StringBuilder(first.text());
        while (first.type() == TokenType.WORD && cursor.at(TokenType.WORD)) {
            Token word = cursor.take();
            if (word.text().equals("or") || text.toString().endsWith(",")) {
                throw new MalformedQuery(
                        word.position(),
                        "alternatives are parted by OR",
                        "write OR in capitals, or put a name that holds this in quotation marks");
            }
            text.append(' ').append(word.text());
        }
        return new Token(first.type(), text.toString(), first.position(), 0);
    }

    private Token value() {
        if (!cursor.at(TokenType.WORD) && !cursor.at(TokenType.PHRASE)) {
            throw unexpected();
        }
        Token value = cursor.take();
        if (value.slop() > 0) {
            throw new MalformedQuery(
                    value.position(), "~ belongs to words of the text", "leave it out behind " + name + ":");
        }
        return value;
    }

    /** The failure for a token that is no value. */
    MalformedQuery unexpected() {
        Token token = cursor.peek();
        String hint = switch (token.type()) {
            case MINUS, NOT -> "put the minus before the name: -" + name + ":";
            case PREFIX -> "write whole words, without *";
            case FIELD -> "put words with a colon in quotation marks";
            default -> "write " + name + ":word, " + name + ":\"two words\" or " + name + ":(one OR other)";
        };
        return new MalformedQuery(token.position(), "a word or a “phrase” must follow " + name + ":", hint);
    }

    private Clause clause(Token value) {
        return switch (name) {
            case SPEAKER -> new In(Field.SPEAKER, value.text());
            case OUTLET -> new In(Field.OUTLET, value.text());
            case TAG -> new In(Field.TAG, value.text());
            case KIND -> new In(Field.KIND, kind(value));
            case DATE -> Days.of(value);
            case HEADLINE, EXACT -> throw new IllegalStateException(name + " takes words of the text");
        };
    }

    private String kind(Token value) {
        return dialect.kinds().stream()
                .filter(value.text()::equalsIgnoreCase)
                .findFirst()
                .orElseThrow(() -> new MalformedQuery(
                        value.position(),
                        "there is no kind “" + value.text() + "”",
                        Nearest.to(value.text(), dialect.kinds())
                                .map(nearest -> "did you mean " + nearest + "?")
                                .orElse("known are " + String.join(", ", dialect.kinds()))));
    }
}
