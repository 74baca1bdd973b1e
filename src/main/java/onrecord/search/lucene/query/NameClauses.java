package onrecord.search.lucene.query;

import java.util.List;
import onrecord.search.index.Fields;
import onrecord.search.language.Clause;
import onrecord.search.text.Analysis;
import onrecord.speaker.Names;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;

/** Turns what {@code q} asks of names into Lucene's terms. */
public final class NameClauses {

    private NameClauses() {}

    /**
     * The speakers with these names.
     *
     * @throws IllegalArgumentException for a clause that only texts can answer
     */
    public static Query compile(Clause clause) {
        return switch (clause) {
            case Clause.Word word -> NameQueries.beginnings(Names.words(word.text()));
            case Clause.Phrase phrase -> phrase(Names.words(phrase.text()), phrase.slop());
            case Clause.In kind -> new ConstantScoreQuery(FilterQueries.term(Fields.KIND, kind.text()));
            case Clause.And and -> Combination.all(and.clauses(), NameClauses::compile);
            case Clause.Or or -> Combination.any(or.clauses(), NameClauses::compile);
            case Clause.Not not -> Combination.all(List.of(not), NameClauses::compile);
            case Clause.Exact words -> throw new IllegalArgumentException("names know no " + words);
            case Clause.InHeadline words -> throw new IllegalArgumentException("names know no " + words);
            case Clause.Like words -> throw new IllegalArgumentException("names know no " + words);
            case Clause.During days -> throw new IllegalArgumentException("names know no " + days);
        };
    }

    /** Whole words of one name: the gap between two names is wider than any slop. */
    private static Query phrase(List<String> words, int slop) {
        int within = Math.min(slop, Analysis.GAP / 2);
        return words.isEmpty()
                ? new MatchNoDocsQuery("no word")
                : new PhraseQuery(within, Fields.NAME, words.toArray(String[]::new));
    }
}
