package onrecord.search.opensearch;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
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
    private final String stemmed;
    private final String exact;

    /**
     * A compiler.
     *
     * @param speakers from a name inside {@code q} to ids
     * @param outlets the same of outlets
     */
    Clauses(Function<String, Set<Long>> speakers, Function<String, Set<Long>> outlets) {
        this(speakers, outlets, Fields.TEXT, Fields.EXACT);
    }

    private Clauses(
            Function<String, Set<Long>> speakers, Function<String, Set<Long>> outlets, String stemmed, String exact) {
        this.speakers = speakers;
        this.outlets = outlets;
        this.stemmed = stemmed;
        this.exact = exact;
    }

    Query compile(Clause clause) {
        return switch (clause) {
            case Clause.Word word when word.prefix() -> Words.prefix(exact, word.text());
            case Clause.Word word -> phrase(word.text(), 0);
            case Clause.Phrase phrase -> phrase(phrase.text(), phrase.slop());
            case Clause.Exact as -> exact(as);
            case Clause.InHeadline headline -> inHeadline().compile(headline.clause());
            case Clause.In in -> Queries.constant(compile(in));
            case Clause.During days ->
                Queries.constant(Queries.range(Fields.DATE, start(days.from()), start(days.until())));
            case Clause.And and -> combine(and.clauses(), false);
            case Clause.Or or -> combine(or.clauses(), true);
            case Clause.Not not -> combine(List.of(not), false);
        };
    }

    private Clauses inHeadline() {
        return new Clauses(speakers, outlets, Fields.HEADLINE, Fields.EXACT_HEADLINE);
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
            case SPEAKER -> Queries.anyOf(Fields.SPEAKER, speakers.apply(in.text()));
            case OUTLET -> Queries.anyOf(Fields.OUTLET, outlets.apply(in.text()));
            case TAG -> Queries.term(Fields.TAG, Names.key(in.text()));
            case KIND -> Queries.term(Fields.KIND, in.text());
        };
    }

    private static long start(LocalDate day) {
        return day.atStartOfDay().toInstant(ZoneOffset.UTC).toEpochMilli();
    }

    /** The stems do not narrow it: they rank it. */
    private Query exact(Clause.Exact as) {
        BoolQuery.Builder both = new BoolQuery.Builder().filter(Words.exactPhrase(exact, as.text(), as.slop()));
        Words.phrase(stemmed, as.text(), as.slop()).ifPresent(both::should);
        return both.build().toQuery();
    }

    /** What holds no word, such as a lone comma, cannot be found. */
    private Query phrase(String text, int slop) {
        return Words.phrase(stemmed, text, slop).orElseGet(Queries::none);
    }
}
