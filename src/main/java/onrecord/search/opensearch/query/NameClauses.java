package onrecord.search.opensearch.query;

import java.util.List;
import onrecord.search.index.Fields;
import onrecord.search.language.Clause;
import onrecord.speaker.Names;
import org.opensearch.client.opensearch._types.query_dsl.Query;

/** Turns what {@code q} asks of names into the cluster's terms. */
public final class NameClauses {

    private NameClauses() {}

    /** The speakers whose names answer the clause. */
    public static Query compile(Clause clause) {
        return switch (clause) {
            case Clause.Word word -> Named.beginnings(Names.words(word.text()));
            case Clause.Phrase phrase -> phrase(Names.words(phrase.text()), phrase.slop());
            case Clause.In kind -> Queries.constant(Queries.term(Fields.KIND, kind.text()));
            case Clause.And and -> Combined.all(and.clauses(), NameClauses::compile);
            case Clause.Or or -> Combined.any(or.clauses(), NameClauses::compile);
            case Clause.Not not -> Combined.all(List.of(not), NameClauses::compile);
            case Clause.Exact words -> throw new IllegalArgumentException("names know no " + words);
            case Clause.InHeadline words -> throw new IllegalArgumentException("names know no " + words);
            case Clause.Like words -> throw new IllegalArgumentException("names know no " + words);
            case Clause.During days -> throw new IllegalArgumentException("names know no " + days);
        };
    }

    /** Whole words of one name: the gap between two names is wider than any slop. */
    private static Query phrase(List<String> words, int slop) {
        return words.isEmpty()
                ? Queries.none()
                : Query.of(any -> any.matchPhrase(one ->
                        one.field(Fields.NAME).query(String.join(" ", words)).slop(Math.min(slop, Named.GAP / 2))));
    }
}
