package onrecord.search.opensearch;

import java.util.List;
import java.util.stream.Stream;
import onrecord.search.Clause;
import onrecord.search.Question;
import onrecord.search.index.Fields;
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
        List<Query> headlines = question.forHeadlines()
                .flatMap(Asked::inHeadline)
                .map(Asked::twice)
                .toList();
        Query words = headlines.isEmpty()
                ? matches()
                : Query.of(any -> any.bool(all -> all.must(matches()).should(headlines)));
        Query fresh = Query.of(any -> any.distanceFeature(one -> one.field(ClusterFields.DAY)
                .origin(JsonData.of(day))
                .pivot(HALF_AS_FRESH)
                .boost(FRESHNESS)));
        return Query.of(any -> any.bool(all -> all.must(words).should(fresh)));
    }

    private static Stream<Query> inHeadline(Clause clause) {
        return switch (clause) {
            case Clause.Word beginning -> Stream.of(Words.prefix(Fields.EXACT_HEADLINE, beginning.text()));
            case Clause.Phrase phrase -> Words.phrase(Fields.HEADLINE, phrase.text(), phrase.slop()).stream();
            default -> Stream.empty();
        };
    }

    private static Query twice(Query query) {
        return Query.of(any -> any.bool(all -> all.must(query).boost(HEADLINE_WEIGHT)));
    }
}
