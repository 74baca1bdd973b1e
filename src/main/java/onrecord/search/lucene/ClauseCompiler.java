package onrecord.search.lucene;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import onrecord.search.Clause;
import onrecord.speaker.Names;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;

/** Turns what {@code q} asks for into what is looked for in the text. */
final class ClauseCompiler {

    private final WordQueries words;
    private final NameResolution names;

    ClauseCompiler(WordQueries words, NameResolution names) {
        this.words = words;
        this.names = names;
    }

    /** From names inside {@code q} to ids. */
    interface NameResolution {
        Set<Long> speakers(String name);

        Set<Long> outlets(String name);
    }

    Query compile(Clause clause) {
        return switch (clause) {
            case Clause.Word word when word.prefix() -> words.prefix(Fields.TEXT, word.text());
            case Clause.Word word ->
                phrase(Fields.TEXT, word.text(), 0); // "U.S.-China" is two words that stand together
            case Clause.Phrase phrase -> phrase(Fields.TEXT, phrase.text(), phrase.slop());
            case Clause.In in -> compile(in);
            case Clause.And and -> combine(and.clauses(), Occur.MUST);
            case Clause.Or or -> combine(or.clauses(), Occur.SHOULD);
            case Clause.Not not -> combine(List.of(not), Occur.MUST);
        };
    }

    private Query combine(List<Clause> clauses, Occur occur) {
        BooleanQuery.Builder combined = new BooleanQuery.Builder();
        for (Clause clause : clauses) {
            if (clause instanceof Clause.Not not) {
                combined.add(compile(not.clause()), Occur.MUST_NOT);
            } else {
                combined.add(compile(clause), occur);
            }
        }
        if (clauses.stream().allMatch(Clause.Not.class::isInstance)) {
            combined.add(MatchAllDocsQuery.INSTANCE, Occur.FILTER);
        }
        return combined.build();
    }

    private Query compile(Clause.In in) {
        return switch (in.field()) {
            case SPEAKER -> new ConstantScoreQuery(FilterQueries.anyOf(Fields.SPEAKER, names.speakers(in.text())));
            case OUTLET -> new ConstantScoreQuery(FilterQueries.anyOf(Fields.OUTLET, names.outlets(in.text())));
            case TAG -> new ConstantScoreQuery(FilterQueries.term(Fields.TAG, Names.key(in.text())));
            case KIND ->
                new ConstantScoreQuery(FilterQueries.term(Fields.KIND, in.text().toLowerCase(Locale.ROOT)));
            case HEADLINE -> phrase(Fields.HEADLINE, in.text(), 0);
        };
    }

    /** What holds no word, such as a lone comma, cannot be found. */
    private Query phrase(String field, String text, int slop) {
        return words.phrase(field, text, slop).orElseGet(() -> new MatchNoDocsQuery("no word"));
    }
}
