package onrecord.search.opensearch.query;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import onrecord.search.text.Tokens;
import org.opensearch.client.opensearch._types.FieldValue;
import org.opensearch.client.opensearch._types.query_dsl.Query;

/** Words as they may stand in the index: one word can have another stem in each language it may be of. */
final class Words {

    /** Stands between the readings of one word; the analyzer {@code readings} parts them again. */
    private static final String OR = "\u001e";

    private static final int MOST_OF_PREFIX = 16_384;

    private Words() {}

    /** These words in this order, in any language; nothing where the text holds no word. */
    static Optional<Query> phrase(String field, String text, int slop) {
        Set<List<String>> readings = Tokens.readings(text);
        List<String> single = readings.stream()
                .filter(words -> words.size() == 1)
                .map(List::getFirst)
                .toList();
        List<Query> queries = Stream.concat(
                        Stream.of(single).filter(words -> !words.isEmpty()).map(words -> anyOf(field, words)),
                        readings.stream().filter(words -> words.size() > 1).map(words -> phrase(field, words, slop)))
                .toList();
        return queries.size() < 2
                ? queries.stream().findFirst()
                : Optional.of(
                        Query.of(any -> any.disMax(best -> best.queries(queries).tieBreaker(0f))));
    }

    /** One word: all its readings count as the same. */
    private static Query anyOf(String field, List<String> readings) {
        return readings.size() == 1
                ? Queries.term(field, readings.getFirst())
                : Query.of(any -> any.match(one -> one.field(field)
                        .query(FieldValue.of(String.join(OR, readings)))
                        .analyzer("readings")));
    }

    private static Query phrase(String field, List<String> words, int slop) {
        String joined = String.join(" ", words);
        return Query.of(
                any -> any.matchPhrase(one -> one.field(field).query(joined).slop(slop)));
    }

    /** These words in this order, just as they are written. */
    static Query exactPhrase(String exactField, String text, int slop) {
        List<String> words = Tokens.exact(text);
        return switch (words.size()) {
            case 0 -> Queries.none();
            case 1 -> Queries.term(exactField, words.getFirst());
            default -> phrase(exactField, words, slop);
        };
    }

    /** Words that begin with this; of "foreign-min" the last one, right behind the others. */
    static Query prefix(String exactField, String text) {
        List<Query> beginnings = Tokens.beginnings(text).stream()
                .map(words -> prefix(exactField, words))
                .toList();
        return beginnings.size() == 1
                ? beginnings.getFirst()
                : Query.of(any ->
                        any.constantScore(same -> same.filter(all -> all.bool(either -> either.should(beginnings)))));
    }

    private static Query prefix(String exactField, List<String> words) {
        if (words.size() == 1) {
            return Queries.prefix(exactField, words.getFirst());
        }
        Query phrase = Query.of(any -> any.matchPhrasePrefix(
                one -> one.field(exactField).query(String.join(" ", words)).maxExpansions(MOST_OF_PREFIX)));
        return Query.of(any -> any.constantScore(same -> same.filter(phrase)));
    }
}
