package onrecord.search.lucene.query;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import onrecord.search.Filters;
import onrecord.search.index.Fields;
import onrecord.search.source.IndexedTag;
import onrecord.speaker.SpeakerKind;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/** What a search is narrowed to, in Lucene's terms. */
public final class FilterQueries {

    private FilterQueries() {}

    /** One query for each filter that is set; results match them all. */
    static List<Query> of(Filters filters) {
        List<Query> queries = new ArrayList<>();
        if (filters.speakers() != null) {
            queries.add(anyOf(Fields.SPEAKER, filters.speakers()));
        }
        if (filters.outlets() != null) {
            queries.add(anyOf(Fields.OUTLET, filters.outlets()));
        }
        if (filters.from() != null || filters.until() != null) {
            queries.add(days(filters.from(), filters.until()));
        }
        filters.tags().forEach(tag -> queries.add(term(Fields.TAG, IndexedTag.key(tag))));
        addAny(queries, Fields.LANGUAGE, lower(filters.languages()));
        addAny(queries, Fields.KIND, lower(filters.kinds()));
        addAny(queries, Fields.COUNTRY, filters.countries());
        addNamed(queries, Fields.ROLE, filters.roles());
        addNamed(queries, Fields.VIA, filters.via());
        if (filters.onRecord() != null) {
            queries.add(term(Fields.ON_RECORD, filters.onRecord().toString()));
        }
        return queries;
    }

    /** What has just this value. */
    static Query term(String field, String value) {
        return new TermQuery(new Term(field, value));
    }

    /** What has any of these values. */
    public static Query anyOf(String field, Collection<?> values) {
        if (values.size() == 1) {
            return term(field, values.iterator().next().toString());
        }
        return new TermInSetQuery(
                field,
                values.stream().map(value -> new BytesRef(value.toString())).toList());
    }

    /**
     * The index is sorted by date, so this is a range of documents and not a test of each.
     *
     * @param until the first moment after
     */
    static Query days(@Nullable Instant from, @Nullable Instant until) {
        return NumericDocValuesField.newSlowRangeQuery(
                Fields.DATE,
                from == null ? Long.MIN_VALUE : from.toEpochMilli(),
                until == null ? Long.MAX_VALUE : until.toEpochMilli() - 1);
    }

    /** Speakers of any of these kinds. */
    public static Query ofKinds(List<SpeakerKind> kinds) {
        return anyOf(Fields.KIND, lower(kinds));
    }

    private static void addAny(List<Query> queries, String field, Collection<String> values) {
        if (!values.isEmpty()) {
            queries.add(anyOf(field, values));
        }
    }

    private static void addNamed(List<Query> queries, String field, List<String> names) {
        if (!names.isEmpty()) {
            BooleanQuery.Builder any = new BooleanQuery.Builder();
            names.forEach(name -> any.add(NameQueries.inOneName(field, name), Occur.SHOULD));
            queries.add(any.build());
        }
    }

    private static List<String> lower(Collection<?> values) {
        return values.stream()
                .map(value -> value.toString().toLowerCase(Locale.ROOT))
                .toList();
    }
}
