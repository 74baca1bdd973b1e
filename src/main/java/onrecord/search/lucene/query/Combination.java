package onrecord.search.lucene.query;

import java.util.List;
import java.util.function.Function;
import onrecord.search.language.Clause;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;

/** Several clauses as one query; one that only excludes lets through everything else. */
final class Combination {

    private Combination() {}

    static Query all(List<Clause> clauses, Function<Clause, Query> compile) {
        return of(clauses, Occur.MUST, compile);
    }

    static Query any(List<Clause> clauses, Function<Clause, Query> compile) {
        return of(clauses, Occur.SHOULD, compile);
    }

    private static Query of(List<Clause> clauses, Occur occur, Function<Clause, Query> compile) {
        BooleanQuery.Builder combined = new BooleanQuery.Builder();
        for (Clause clause : clauses) {
            if (clause instanceof Clause.Not not) {
                combined.add(compile.apply(not.clause()), Occur.MUST_NOT);
            } else {
                combined.add(compile.apply(clause), occur);
            }
        }
        if (clauses.stream().allMatch(Clause.Not.class::isInstance)) {
            combined.add(MatchAllDocsQuery.INSTANCE, Occur.FILTER);
        }
        return combined.build();
    }
}
