package onrecord.search.opensearch.query;

import java.util.List;
import onrecord.search.index.Fields;
import onrecord.speaker.Names;
import org.opensearch.client.opensearch._types.query_dsl.Query;

/** Questions about names. */
public final class Named {

    /** How far apart two names of one speaker stand: they are never taken for one. */
    static final int GAP = 100;

    private Named() {}

    /** One of the names in this field holds all these words, in any order. */
    public static Query inOneName(String field, String words) {
        List<String> parts = Names.words(words).stream().distinct().toList();
        return switch (parts.size()) {
            case 0 -> Queries.none();
            case 1 -> Queries.term(field, parts.getFirst());
            default ->
                Query.of(any -> any.intervals(one -> one.field(field)
                        .match(all -> all.query(String.join(" ", parts))
                                .ordered(false)
                                .maxGaps(GAP - parts.size()))));
        };
    }

    /** Its name holds all these words, or they are its id. */
    public static Query namedOrWithId(String words) {
        Query id = Query.of(any -> any.ids(one -> one.values(words.strip())));
        return Query.of(any -> any.bool(either -> either.should(inOneName(Fields.NAME, words), id)));
    }

    /** Every one of these begins a word of the speaker's names; a whole word is a better match. */
    static Query beginnings(List<String> words) {
        List<Query> all = words.stream().map(Named::beginning).toList();
        return Query.of(any -> any.bool(every -> every.must(all)));
    }

    private static Query beginning(String word) {
        Query whole = Query.of(any -> any.term(one ->
                one.field(Fields.NAME).value(value -> value.stringValue(word)).boost(2f)));
        return Query.of(any -> any.bool(either -> either.should(whole, Queries.prefix(Fields.NAME, word))));
    }
}
