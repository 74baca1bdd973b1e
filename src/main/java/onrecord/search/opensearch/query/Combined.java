package onrecord.search.opensearch.query;

import java.util.List;
import java.util.function.Function;
import onrecord.search.language.Clause;
import org.opensearch.client.opensearch._types.query_dsl.BoolQuery;
import org.opensearch.client.opensearch._types.query_dsl.Query;

/** Several clauses as one query; one that only excludes lets through everything else. */
final class Combined {

    private Combined() {}

    static Query all(List<Clause> clauses, Function<Clause, Query> compile) {
        BoolQuery.Builder combined = excluding(clauses, compile);
        clauses.stream().filter(Combined::isWanted).map(compile).forEach(combined::must);
        return combined.build().toQuery();
    }

    static Query any(List<Clause> clauses, Function<Clause, Query> compile) {
        BoolQuery.Builder combined = excluding(clauses, compile);
        clauses.stream().filter(Combined::isWanted).map(compile).forEach(combined::should);
        return combined.build().toQuery();
    }

    private static BoolQuery.Builder excluding(List<Clause> clauses, Function<Clause, Query> compile) {
        BoolQuery.Builder combined = new BoolQuery.Builder();
        for (Clause clause : clauses) {
            if (clause instanceof Clause.Not not) {
                combined.mustNot(compile.apply(not.clause()));
            }
        }
        if (clauses.stream().noneMatch(Combined::isWanted)) {
            combined.filter(Queries.all());
        }
        return combined;
    }

    private static boolean isWanted(Clause clause) {
        return !(clause instanceof Clause.Not);
    }
}
