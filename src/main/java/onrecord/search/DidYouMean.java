package onrecord.search;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;
import onrecord.search.language.Clause;
import onrecord.search.language.Dialect;
import onrecord.search.language.MalformedQuery;
import onrecord.search.language.QueryParser;
import onrecord.search.language.Rewording;
import onrecord.search.language.Vocabulary;
import org.springframework.stereotype.Component;

/**
 * For a query that finds nothing, another that does: with words spelt as texts spell them, or with the operators that
 * somebody wrote in small letters.
 */
@Component
class DidYouMean {

    private static final Set<String> OPERATORS = Set.of("or", "and", "not");

    private final SearchEngine engine;

    DidYouMean(SearchEngine engine) {
        this.engine = engine;
    }

    /**
     * The other query, if there is one.
     *
     * @param plain where words without a field are looked for
     * @param finds whether a query finds something
     */
    Optional<String> instead(String query, Dialect dialect, Vocabulary plain, Predicate<Clause> finds) {
        return Stream.<Supplier<String>>of(
                        () -> Rewording.of(
                                query, plain, (vocabulary, words) -> engine.respelt(vocabulary, words, false)),
                        () -> Rewording.of(
                                query, plain, (vocabulary, words) -> engine.respelt(vocabulary, words, true)),
                        () -> Rewording.of(query, plain, (vocabulary, words) -> operator(words)))
                .map(Supplier::get)
                .filter(other -> !other.equals(query))
                .filter(other -> parsed(other, dialect).filter(finds).isPresent())
                .findFirst();
    }

    private static String operator(String word) {
        return OPERATORS.contains(word) ? word.toUpperCase(Locale.ROOT) : word;
    }

    private static Optional<Clause> parsed(String query, Dialect dialect) {
        try {
            return Optional.of(QueryParser.parse(query, dialect));
        } catch (MalformedQuery noQuery) { // such as “not so” in capitals
            return Optional.empty();
        }
    }
}
