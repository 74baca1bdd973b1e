package onrecord.search.opensearch.query;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import onrecord.search.Filters;
import onrecord.search.index.Fields;
import onrecord.search.source.IndexedTag;
import onrecord.speaker.SpeakerKind;
import org.opensearch.client.opensearch._types.query_dsl.Query;

/** What a search is narrowed to. */
public final class Narrowing {

    private Narrowing() {}

    /** One query for each filter that is set; results match them all. */
    static List<Query> of(Filters filters) {
        List<Query> queries = new ArrayList<>();
        if (filters.speakers() != null) {
            queries.add(Queries.anyOf(Fields.SPEAKER, filters.speakers()));
        }
        if (filters.outlets() != null) {
            queries.add(Queries.anyOf(Fields.OUTLET, filters.outlets()));
        }
        if (filters.from() != null || filters.until() != null) {
            queries.add(days(filters));
        }
        filters.tags().forEach(tag -> queries.add(Queries.term(Fields.TAG, IndexedTag.key(tag))));
        addAny(queries, Fields.LANGUAGE, lower(filters.languages()));
        addAny(queries, Fields.KIND, lower(filters.kinds()));
        addAny(queries, Fields.COUNTRY, filters.countries());
        addNamed(queries, Fields.ROLE, filters.roles());
        addNamed(queries, Fields.VIA, filters.via());
        if (filters.onRecord() != null) {
            queries.add(Queries.term(Fields.ON_RECORD, filters.onRecord().toString()));
        }
        return queries;
    }

    private static Query days(Filters filters) {
        return Queries.range(
                Fields.DATE,
                filters.from() == null ? Long.MIN_VALUE : filters.from().toEpochMilli(),
                filters.until() == null ? Long.MAX_VALUE : filters.until().toEpochMilli());
    }

    private static void addAny(List<Query> queries, String field, Collection<String> values) {
        if (!values.isEmpty()) {
            queries.add(Queries.anyOf(field, values));
        }
    }

    private static void addNamed(List<Query> queries, String field, List<String> names) {
        if (!names.isEmpty()) {
            List<Query> any =
                    names.stream().map(name -> Named.inOneName(field, name)).toList();
            queries.add(Query.of(one -> one.bool(either -> either.should(any).minimumShouldMatch("1"))));
        }
    }

    /** Those who are of any of these kinds. */
    public static Query ofKinds(List<SpeakerKind> kinds) {
        return Queries.anyOf(Fields.KIND, lower(kinds));
    }

    /** As they stand in the index. */
    private static List<String> lower(Collection<?> values) {
        return values.stream()
                .map(value -> value.toString().toLowerCase(Locale.ROOT))
                .toList();
    }
}
