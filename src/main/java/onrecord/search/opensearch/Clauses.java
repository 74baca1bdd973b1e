package onrecord.search.opensearch;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import onrecord.search.Clause;
import onrecord.speaker.Names;
import org.opensearch.client.opensearch._types.query_dsl.BoolQuery;
import org.opensearch.client.opensearch._types.query_dsl.Query;

/** Turns what {@code q} asks for into what is looked for in the text. */
final class Clauses {

    private final Function<String, Set<Long>> speakers;
    private final Function<String, Set<Long>> outlets;

    /**
     * A compiler.
     *
     * @param speakers from a name inside {@code q} to ids
     * @param outlets the same of outlets
     */
    Clauses(Function<String, Set<Long>> speakers, Function<String, Set<Long>> outlets) {
        this.speakers = speakers;
        this.outlets = outlets;
    }

    Query compile(Clause clause) {
        return switch (clause) {
            case Clause.Word word when word.prefix() -> Words.prefix(Fields.TEXT, word.text());
            case Clause.Word word -> phrase(Fields.TEXT, word.text(), 0);
            case Clause.Phrase phrase -> phrase(Fields.TEXT, phrase.text(), phrase.slop());
            case Clause.In in -> compile(in);
            case Clause.And and -> combine(and.clauses(), false);
            case Clause.Or or -> combine(or.clauses(), true);
            case Clause.Not not -> combine(List.of(not), false);
        };
    }

    private Query combine(List<Clause> clauses, boolean either) {
        BoolQuery.Builder combined = new BoolQuery.Builder();
        for (Clause clause : clauses) {
            if (clause instanceof Clause.Not not) {
                combined.mustNot(compile(not.clause()));
            } else if (either) {
                combined.should(compile(clause));
            } else {
                combined.must(compile(clause));
            }
        }
        if (clauses.stream().allMatch(Clause.Not.class::isInstance)) {
            combined.filter(Queries.all());
        }
        return combined.build().toQuery();
    }

    private Query compile(Clause.In in) {
        return switch (in.field()) {
            case SPEAKER -> Queries.constant(Queries.anyOf(Fields.SPEAKER, speakers.apply(in.text())));
            case OUTLET -> Queries.constant(Queries.anyOf(Fields.OUTLET, outlets.apply(in.text())));
            case TAG -> Queries.constant(Queries.term(Fields.TAG, Names.key(in.text())));
            case KIND -> Queries.constant(Queries.term(Fields.KIND, in.text().toLowerCase(Locale.ROOT)));
            case HEADLINE -> phrase(Fields.HEADLINE, in.text(), 0);
        };
    }

    /** What holds no word, such as a lone comma, cannot be found. */
    private static Query phrase(String field, String text, int slop) {
        return Words.phrase(field, text, slop).orElseGet(Queries::none);
    }
}
