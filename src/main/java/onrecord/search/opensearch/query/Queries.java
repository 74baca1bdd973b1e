package onrecord.search.opensearch.query;

import java.util.Collection;
import java.util.List;
import org.opensearch.client.json.JsonData;
import org.opensearch.client.opensearch._types.FieldValue;
import org.opensearch.client.opensearch._types.query_dsl.Query;

/** The plain queries that all others are made of. */
public final class Queries {

    private Queries() {}

    /** Everything. */
    public static Query all() {
        return Query.of(any -> any.matchAll(every -> every));
    }

    static Query none() {
        return Query.of(any -> any.matchNone(no -> no));
    }

    /** What has this value in a field. */
    public static Query term(String field, String value) {
        return Query.of(any -> any.term(one -> one.field(field).value(FieldValue.of(value))));
    }

    /** What has any of these values in a field; nothing where there are none. */
    public static Query anyOf(String field, Collection<?> values) {
        List<FieldValue> each =
                values.stream().map(value -> FieldValue.of(value.toString())).toList();
        return Query.of(any -> any.terms(one -> one.field(field).terms(these -> these.value(each))));
    }

    /** From the first number to the one before the second. */
    static Query range(String field, long from, long until) {
        return Query.of(
                any -> any.range(one -> one.field(field).gte(JsonData.of(from)).lt(JsonData.of(until))));
    }

    /** Above the first number, up to the second. */
    static Query window(String field, long above, long upTo) {
        return Query.of(
                any -> any.range(one -> one.field(field).gt(JsonData.of(above)).lte(JsonData.of(upTo))));
    }

    /** What has a value that begins so in a field. */
    public static Query prefix(String field, String beginning) {
        return Query.of(any -> any.prefix(one -> one.field(field).value(beginning)));
    }

    /** The same results, all with the score 1. */
    static Query constant(Query query) {
        return Query.of(any -> any.constantScore(one -> one.filter(query)));
    }

    /** The same results without scores. */
    public static Query filter(Query query) {
        return Query.of(any -> any.bool(all -> all.filter(query)));
    }
}
