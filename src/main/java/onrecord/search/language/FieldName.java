package onrecord.search.language;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import onrecord.search.language.QueryTokens.Token;
import onrecord.web.Nearest;

/** The names that may stand before a colon. */
enum FieldName {
    SPEAKER,
    OUTLET,
    HEADLINE,
    TAG,
    KIND,
    DATE,
    EXACT;

    /** What other search engines call these. */
    private static final Map<String, FieldName> ELSEWHERE = Map.of(
            "title", HEADLINE, "source", OUTLET, "publisher", OUTLET, "person", SPEAKER, "by", SPEAKER, "day", DATE);

    /** What is asked for beside {@code q}. */
    private static final Set<String> PARAMETERS = Set.of("from", "to", "language", "country");

    static Optional<FieldName> of(String text) {
        return Arrays.stream(values())
                .filter(name -> name.name().equalsIgnoreCase(text))
                .findFirst();
    }

    /**
     * The name this token gives.
     *
     * @throws MalformedQuery with what was probably meant, where the dialect does not know it
     */
    static FieldName of(Token token, Dialect dialect) {
        return of(token.text())
                .filter(dialect.fields()::contains)
                .orElseThrow(() -> new MalformedQuery(
                        token.position(),
                        "there is no field “" + token.text() + "” here",
                        hint(token.text(), dialect)));
    }

    /** Whether somebody probably meant one of these. */
    static boolean resembles(String text) {
        return of(text).isPresent() || Nearest.to(text, names(Dialect.TEXTS)).isPresent();
    }

    private static String hint(String text, Dialect dialect) {
        String lower = text.toLowerCase(Locale.ROOT);
        if (PARAMETERS.contains(lower) && dialect.equals(Dialect.TEXTS)) {
            return "ask for it with the parameter " + lower + "=, beside q";
        }
        return Optional.ofNullable(ELSEWHERE.get(lower))
                .filter(dialect.fields()::contains)
                .map(FieldName::toString)
                .or(() -> Nearest.to(text, names(dialect)))
                .map(name -> "did you mean " + name + ":?")
                .orElse("known are " + String.join(":, ", names(dialect))
                        + ":; put the words in quotation marks to search for a colon");
    }

    private static List<String> names(Dialect dialect) {
        return dialect.fields().stream().map(FieldName::toString).sorted().toList();
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
