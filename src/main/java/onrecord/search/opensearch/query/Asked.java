package onrecord.search.opensearch.query;

import java.util.List;
import onrecord.search.Question;
import onrecord.search.index.Ranking;
import onrecord.search.language.Clause;
import onrecord.search.opensearch.cluster.ClusterFields;
import org.opensearch.client.json.JsonData;
import org.opensearch.client.opensearch._types.query_dsl.BoolQuery;
import org.opensearch.client.opensearch._types.query_dsl.Query;

/**
 * A question in the cluster's terms, ranked as {@link Ranking} says.
 */
public final class Asked {

    private static final String HALF_AS_FRESH = Ranking.PIVOT.toDays() + "d";

    private final Question question;
    private final Clauses clauses;

    /** The question, with its words compiled by these clauses. */
    public Asked(Question question, Clauses clauses) {
        this.question = question;
        this.clauses = clauses;
    }

    /** All results, whatever the page and the order. */
    public Query matches() {
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
    public Query ranked(long day) {
        Query fresh = Query.of(any -> any.distanceFeature(one -> one.field(ClusterFields.DAY)
                .origin(JsonData.of(day))
                .pivot(HALF_AS_FRESH)
                .boost(Ranking.FRESHNESS)));
        return Query.of(any -> any.bool(all -> all.must(matches()).should(fresh)));
    }
}
