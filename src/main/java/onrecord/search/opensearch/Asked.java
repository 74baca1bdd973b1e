package onrecord.search.opensearch;

import java.util.ArrayList;
import java.util.List;
import onrecord.search.Clause;
import onrecord.search.Question;
import onrecord.search.Subject;
import org.opensearch.client.json.JsonData;
import org.opensearch.client.opensearch._types.query_dsl.BoolQuery;
import org.opensearch.client.opensearch._types.query_dsl.Query;

/**
 * A question in the cluster's terms; it ranks as {@code lucene.QuestionCompiler} says: BM25 of the words in body and
 * headline, twice their BM25 in the headline alone, and freshness.
 */
final class Asked {

    private static final float HEADLINE_WEIGHT = 2;
    private static final float FRESHNESS = 0.5f;
    private static final String HALF_AS_FRESH = "365d";

    private final Question question;
    private final Clauses clauses;

    Asked(Question question, Clauses clauses) {
        this.question = question;
        this.clauses = clauses;
    }

    /** All results, whatever the page and the order. */
    Query matches() {
        List<Query> filters = Narrowing.of(question.filters());
        Clause asked = question.words();
        if (filters.isEmpty()) {
            return asked == null ? Queries.all() : clauses.compile(asked);
        }
        BoolQuery.Builder all = new BoolQuery.Builder().filter(filters);
        if (asked != null) {
            all.must(clauses.compile(asked));
        }
        return all.build().toQuery();
    }

    /**
     * The same results with their scores.
     *
     * @param day what freshness is counted from, in milliseconds since 1970
     */
    Query ranked(long day) {
        List<Query> headlines = question.words() == null || question.subject() == Subject.QUOTES
                ? List.of()
                : inHeadline(question.words());
        Query words = headlines.isEmpty()
                ? matches()
                : Query.of(any -> any.bool(all -> all.must(matches()).should(headlines)));
        Query fresh = Query.of(any -> any.distanceFeature(one -> one.field(Fields.DAY)
                .origin(JsonData.of(day))
                .pivot(HALF_AS_FRESH)
                .boost(FRESHNESS)));
        return Query.of(any -> any.bool(all -> all.must(words).should(fresh)));
    }

    private static List<Query> inHeadline(Clause clause) {
        List<Query> queries = new ArrayList<>();
        switch (clause) {
            case Clause.Word word
            when word.prefix() -> queries.add(twice(Words.prefix(Fields.EXACT_HEADLINE, word.text())));
            case Clause.Word word -> add(queries, word.text(), 0);
            case Clause.Phrase phrase -> add(queries, phrase.text(), phrase.slop());
            case Clause.Exact exact -> add(queries, exact.text(), exact.slop());
            case Clause.And and -> and.clauses().forEach(part -> queries.addAll(inHeadline(part)));
            case Clause.Or or -> or.clauses().forEach(part -> queries.addAll(inHeadline(part)));
            case Clause.InHeadline headline -> {} // found there already
            case Clause.Like like -> {}
            case Clause.In in -> {}
            case Clause.During days -> {}
            case Clause.Not not -> {}
        }
        return queries;
    }

    private static void add(List<Query> queries, String text, int slop) {
        Words.phrase(Fields.HEADLINE, text, slop).ifPresent(found -> queries.add(twice(found)));
    }

    private static Query twice(Query query) {
        return Query.of(any -> any.bool(all -> all.must(query).boost(HEADLINE_WEIGHT)));
    }
}
