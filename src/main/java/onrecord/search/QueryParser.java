package onrecord.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import onrecord.search.Clause.And;
import onrecord.search.Clause.Field;
import onrecord.search.Clause.In;
import onrecord.search.Clause.Not;
import onrecord.search.Clause.Or;
import onrecord.search.Clause.Phrase;
import onrecord.search.Clause.Word;
import onrecord.search.QueryTokens.Token;
import onrecord.web.Nearest;

/**
 * Reads {@code q}.
 *
 * <pre>
 * query  = any
 * any    = all { "OR" all }
 * all    = one { one }
 * one    = "-" one | "(" any ")" | field ":" value | phrase [ "~" number ] | word [ "*" ]
 * field  = "speaker" | "outlet" | "headline" | "tag" | "kind"
 * </pre>
 */
final class QueryParser {

    private static final int DEEPEST = 20;
    private static final int LONGEST = 1000;

    private final List<Token> tokens;
    private int next;
    private int depth;

    private QueryParser(String query) {
        tokens = QueryTokens.of(query);
    }

    /**
     * The query as a tree.
     *
     * @throws MalformedQuery where it does not follow the grammar
     */
    static Clause parse(String query) {
        if (query.length() > LONGEST) {
            throw new MalformedQuery(LONGEST, "a query has at most " + LONGEST + " characters");
        }
        QueryParser parser = new QueryParser(query);
        Clause clause = parser.any();
        if (parser.peek().type() != QueryTokens.Type.END) {
            throw new MalformedQuery(parser.peek().position(), "this parenthesis closes nothing");
        }
        if (onlyExcludes(clause)) {
            throw new MalformedQuery(0, "it only excludes; add a word to look for");
        }
        return clause;
    }

    private Clause any() {
        List<Clause> clauses = new ArrayList<>(List.of(all()));
        while (peek().type() == QueryTokens.Type.OR) {
            next++;
            clauses.add(all());
        }
        return clauses.size() == 1 ? clauses.getFirst() : new Or(clauses);
    }

    private Clause all() {
        List<Clause> clauses = new ArrayList<>();
        while (!List.of(QueryTokens.Type.END, QueryTokens.Type.OR, QueryTokens.Type.CLOSE)
                .contains(peek().type())) {
            clauses.add(one());
        }
        if (clauses.isEmpty()) {
            throw new MalformedQuery(peek().position(), "a word is missing here");
        }
        return clauses.size() == 1 ? clauses.getFirst() : new And(clauses);
    }

    private Clause one() {
        Token token = take();
        return switch (token.type()) {
            case MINUS -> not(token);
            case OPEN -> inParentheses(token);
            case FIELD -> in(token);
            case PHRASE -> new Phrase(token.text(), token.slop());
            case WORD -> new Word(token.text(), false);
            case PREFIX -> new Word(token.text(), true);
            case OR, CLOSE, END -> throw new MalformedQuery(token.position(), "a word is missing here");
        };
    }

    private Clause not(Token minus) {
        if (peek().type() == QueryTokens.Type.MINUS) {
            throw new MalformedQuery(minus.position(), "one minus is enough");
        }
        return new Not(one());
    }

    private Clause inParentheses(Token open) {
        if (++depth > DEEPEST) {
            throw new MalformedQuery(open.position(), "parentheses are nested too deeply");
        }
        Clause clause = any();
        if (take().type() != QueryTokens.Type.CLOSE) {
            throw new MalformedQuery(open.position(), "this parenthesis is not closed");
        }
        depth--;
        return clause;
    }

    private Clause in(Token name) {
        Field field = Arrays.stream(Field.values())
                .filter(known -> known.name().equalsIgnoreCase(name.text()))
                .findFirst()
                .orElseThrow(() -> unknownField(name));
        Token value = take();
        if (value.type() != QueryTokens.Type.WORD && value.type() != QueryTokens.Type.PHRASE) {
            throw new MalformedQuery(value.position(), "a word or a “phrase” must follow " + name.text() + ":");
        }
        return new In(field, value.text());
    }

    private static MalformedQuery unknownField(Token name) {
        List<String> known = Arrays.stream(Field.values())
                .map(field -> field.name().toLowerCase(Locale.ROOT))
                .toList();
        String hint = Nearest.to(name.text(), known)
                .map(nearest -> "did you mean " + nearest + ":?")
                .orElse("known are " + String.join(", ", known)
                        + "; put the words in quotation marks to search for a colon");
        return new MalformedQuery(name.position(), "there is no field " + name.text() + "; " + hint);
    }

    private static boolean onlyExcludes(Clause clause) {
        return switch (clause) {
            case Not not -> true;
            case And and -> and.clauses().stream().allMatch(QueryParser::onlyExcludes);
            case Or or -> or.clauses().stream().anyMatch(QueryParser::onlyExcludes);
            default -> false;
        };
    }

    private Token peek() {
        return tokens.get(next);
    }

    private Token take() {
        Token token = tokens.get(next);
        next = Math.min(next + 1, tokens.size() - 1);
        return token;
    }
}
