package onrecord.search.lucene.query;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import onrecord.search.NameResolution;
import onrecord.search.index.Fields;
import onrecord.search.language.Clause;
import onrecord.search.source.IndexedTag;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;

/** Turns what {@code q} asks for into what is looked for in the text. */
final class ClauseCompiler {

    private final WordQueries words;
    private final NameResolution names;
    private final TextFields fields;

    ClauseCompiler(WordQueries words, NameResolution names) {
        this(words, names, TextFields.ALL);
    }

    private ClauseCompiler(WordQueries words, NameResolution names, TextFields fields) {
        this.words = words;
        this.names = names;
        this.fields = fields;
    }

    Query compile(Clause clause) {
        return switch (clause) {
            case Clause.Word word when word.prefix() -> words.prefix(fields.exact(), word.text());
            case Clause.Word word -> phrase(word.text(), 0); // "U.S.-China" is two words that stand together
            case Clause.Phrase phrase -> phrase(phrase.text(), phrase.slop());
            case Clause.Exact exact -> exact(exact);
            case Clause.InHeadline headline ->
                new ClauseCompiler(words, names, TextFields.HEADLINE).compile(headline.clause());
            case Clause.Like like -> words.like(like);
            case Clause.In in -> new ConstantScoreQuery(compile(in));
            case Clause.During days ->
                new ConstantScoreQuery(FilterQueries.days(start(days.from()), start(days.until())));
            case Clause.And and -> Combination.all(and.clauses(), this::compile);
            case Clause.Or or -> Combination.any(or.clauses(), this::compile);
            case Clause.Not not -> Combination.all(List.of(not), this::compile);
        };
    }

    private Query compile(Clause.In in) {
        return switch (in.field()) {
            case SPEAKER -> FilterQueries.anyOf(Fields.SPEAKER, names.speakersNamed(in.text()));
            case OUTLET -> FilterQueries.anyOf(Fields.OUTLET, names.outletsNamed(in.text()));
            case TAG -> FilterQueries.term(Fields.TAG, IndexedTag.key(in.text()));
            case KIND -> FilterQueries.term(Fields.KIND, in.text());
        };
    }

    private static Instant start(LocalDate day) {
        return day.atStartOfDay().toInstant(ZoneOffset.UTC);
    }

    /** The stems do not narrow it: they rank it, and excerpts mark them. */
    private Query exact(Clause.Exact exact) {
        BooleanQuery.Builder both = new BooleanQuery.Builder()
                .add(words.exactPhrase(fields.exact(), exact.text(), exact.slop()), Occur.FILTER);
        words.phrase(fields.stemmed(), exact.text(), exact.slop()).ifPresent(stems -> both.add(stems, Occur.SHOULD));
        return both.build();
    }

    /** What holds no word, such as a lone comma, cannot be found. */
    private Query phrase(String text, int slop) {
        return words.phrase(fields.stemmed(), text, slop).orElseGet(() -> new MatchNoDocsQuery("no word"));
    }
}
