package onrecord.search.language;

import java.util.ArrayList;
import java.util.List;
import onrecord.search.language.Clause.And;
import onrecord.search.language.Clause.Exact;
import onrecord.search.language.Clause.InHeadline;
import onrecord.search.language.Clause.Not;
import onrecord.search.language.Clause.Or;
import onrecord.search.language.Clause.Phrase;
import onrecord.search.language.Clause.Word;
import onrecord.search.language.QueryTokens.Token;
import org.jspecify.annotations.Nullable;

/**
 * Reads {@code q}.
 *
 * <pre>
 * query  = any
 * any    = all { "OR" all }
 * all    = one { [ "AND" ] one }
 * one    = ( "-" | "NOT" ) one | "(" any ")" | text | ( "headline:" | "exact:" ) texts | name ":" values
 * texts  = text | "(" any ")" | "exact:" texts       any, with no other names in it
 * text   = phrase [ "~" number ] | word [ "*" ]
 * values = value | "(" { word } { "OR" { word } } ")"
 * value  = phrase | word
 * name   = "speaker" | "outlet" | "tag" | "kind" | "date"
 * </pre>
 *
 * <p>Operators are written in capitals: "or" is a word that texts hold.
 */
public final class QueryParser {

    private static final int DEEPEST = 20;
    private static final int LONGEST = 1000;

    private final Dialect dialect;
    private final TokenCursor cursor;
    private int depth;
    private @Nullable FieldName within;

    private QueryParser(String query, Dialect dialect) {
        this.dialect = dialect;
        cursor = new TokenCursor(QueryTokens.of(query));
    }

    /**
     * A query for articles or quotes as a tree.
     *
     * @throws MalformedQuery where it does not follow the grammar
     */
    public static Clause parse(String query) {
        return parse(query, Dialect.TEXTS);
    }

    /**
     * The query as a tree.
     *
     * @throws MalformedQuery where it does not follow the grammar
     */
    public static Clause parse(String query, Dialect dialect) {
        if (query.length() > LONGEST) {
            throw new MalformedQuery(
                    LONGEST,
                    "a query has at most " + LONGEST + " characters",
                    "ask for less, or put names into the parameters beside q");
        }
        QueryParser parser = new QueryParser(query, dialect);
        Token first = parser.cursor.peek();
        Clause clause = parser.any();
        if (!parser.cursor.at(TokenType.END)) {
            throw parser.cursor.missingWord(false);
        }
        requireSought(clause, first);
        return clause;
    }

    private Clause any() {
        Token first = cursor.peek();
        List<Clause> clauses = new ArrayList<>(List.of(all()));
        while (cursor.takes(TokenType.OR)) {
            requireSought(clauses.getLast(), first);
            first = cursor.peek();
            clauses.add(all());
            requireSought(clauses.getLast(), first);
        }
        return clauses.size() == 1 ? clauses.getFirst() : new Or(clauses);
    }

    private Clause all() {
        List<Clause> clauses = new ArrayList<>(List.of(one()));
        while (cursor.takes(TokenType.AND)
                || !List.of(TokenType.END, TokenType.OR, TokenType.CLOSE)
                        .contains(cursor.peek().type())) {
            clauses.add(one());
        }
        return clauses.size() == 1 ? clauses.getFirst() : new And(clauses);
    }

    private Clause one() {
        return switch (cursor.peek().type()) {
            case MINUS, NOT -> not(cursor.take());
            case OPEN -> group(cursor.take());
            case FIELD -> field(cursor.take());
            case WORD, PREFIX, PHRASE -> text(cursor.take());
            case AND, OR, CLOSE, END -> throw cursor.missingWord(depth > 0);
        };
    }

    private Clause not(Token minus) {
        if (cursor.at(TokenType.MINUS) || cursor.at(TokenType.NOT)) {
            throw new MalformedQuery(minus.position(), "one minus is enough", "write -word to exclude a word");
        }
        return new Not(one());
    }

    private Clause group(Token open) {
        if (++depth > DEEPEST) {
            throw new MalformedQuery(
                    open.position(),
                    "parentheses are nested too deeply",
                    "at most " + DEEPEST + " can be open at once");
        }
        Clause clause = any();
        if (!cursor.takes(TokenType.CLOSE)) {
            throw new MalformedQuery(
                    open.position(), "this parenthesis is not closed", "close it with ) behind the words it groups");
        }
        depth--;
        return clause;
    }

    private Clause text(Token token) {
        if (within == FieldName.EXACT) {
            return exact(token);
        }
        if (token.type() == TokenType.PHRASE) {
            return new Phrase(token.text(), token.slop());
        }
        return dialect.isStemmed() && Signs.isOneIdeograph(token.text())
                ? new Exact(token.text(), 0) // stems of Chinese are made of two signs
                : new Word(token.text(), token.type() == TokenType.PREFIX);
    }

    private static Exact exact(Token token) {
        if (token.type() == TokenType.PREFIX) {
            throw new MalformedQuery(token.position(), "exact: takes whole words", "leave out exact: or the *");
        }
        return new Exact(token.text(), token.slop());
    }

    private Clause field(Token token) {
        FieldName name = FieldName.of(token, dialect);
        if (within == FieldName.EXACT || (within != null && name != FieldName.EXACT)) {
            throw new MalformedQuery(
                    token.position(), "no field can stand inside " + within + ":", "write the two side by side");
        }
        return switch (name) {
            case HEADLINE -> new InHeadline(texts(name));
            case EXACT -> texts(name);
            default -> new FieldValues(dialect, name, cursor).read();
        };
    }

    private Clause texts(FieldName name) {
        FieldName outer = within;
        within = name;
        Clause clause = switch (cursor.peek().type()) {
            case OPEN -> group(cursor.take());
            case WORD, PREFIX, PHRASE -> text(cursor.take());
            case FIELD -> field(cursor.take());
            default -> throw new FieldValues(dialect, name, cursor).unexpected();
        };
        within = outer;
        return clause;
    }

    private static void requireSought(Clause clause, Token first) {
        if (clause.onlyExcludes()) {
            throw new MalformedQuery(first.position(), "it only excludes", "add a word to look for");
        }
    }
}
