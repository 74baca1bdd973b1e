package onrecord.search.opensearch.query;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import onrecord.search.NameResolution;
import onrecord.search.index.Fields;
import onrecord.search.language.Clause;
import onrecord.search.source.IndexedTag;
import onrecord.search.text.Likeness;
import org.opensearch.client.opensearch._types.query_dsl.BoolQuery;
import org.opensearch.client.opensearch._types.query_dsl.Query;

/** Turns what {@code q} asks for into what is looked for in the text. */
public final class Clauses {

    private final Resolution resolution;
    private final String stemmed;
    private final String exact;

    /** Clauses whose names this resolves. */
    public Clauses(Resolution resolution) {
        this(resolution, Fields.TEXT, Fields.EXACT);
    }

    private Clauses(Resolution resolution, String stemmed, String exact) {
        this.resolution = resolution;
        this.stemmed = stemmed;
        this.exact = exact;
    }

    /** What has to be asked before a question can be. */
    public interface Resolution extends NameResolution {

        /** Those of these words that are rarest in quotes, so many at most. */
        Collection<String> rarest(Set<String> words, int most);
    }

    Query compile(Clause clause) {
        return switch (clause) {
            case Clause.Word word when word.prefix() -> Words.prefix(exact, word.text());
            case Clause.Word word -> phrase(word.text(), 0);
            case Clause.Phrase phrase -> phrase(phrase.text(), phrase.slop());
            case Clause.Exact as -> exact(as);
            case Clause.InHeadline headline -> inHeadline().compile(headline.clause());
            case Clause.Like like -> like(like);
            case Clause.In in -> Queries.constant(compile(in));
            case Clause.During days ->
                Queries.constant(Queries.range(Fields.DATE, start(days.from()), start(days.until())));
            case Clause.And and -> Combined.all(and.clauses(), this::compile);
            case Clause.Or or -> Combined.any(or.clauses(), this::compile);
            case Clause.Not not -> Combined.all(List.of(not), this::compile);
        };
    }

    private Clauses inHeadline() {
        return new Clauses(resolution, Fields.HEADLINE, Fields.EXACT_HEADLINE);
    }

    private Query compile(Clause.In in) {
        return switch (in.field()) {
            case SPEAKER -> Queries.anyOf(Fields.SPEAKER, resolution.speakersNamed(in.text()));
            case OUTLET -> Queries.anyOf(Fields.OUTLET, resolution.outletsNamed(in.text()));
            case TAG -> Queries.term(Fields.TAG, IndexedTag.key(in.text()));
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

    /** By the rules of {@link Likeness}. */
    private Query like(Clause.Like like) {
        Set<String> words = Likeness.words(like.text());
        if (words.isEmpty()) {
            return Queries.none();
        }
        List<Query> rarest = resolution.rarest(words, Likeness.LOOKED_FOR).stream()
                .map(word -> Queries.term(Fields.EXACT, word))
                .toList();
        Query ofLength =
                Queries.window(Fields.WORDS, Likeness.least(words.size()) - 1L, (long) Likeness.most(words.size()));
        return Query.of(any -> any.bool(near -> near.should(rarest)
                .minimumShouldMatch(Integer.toString(Likeness.least(rarest.size())))
                .mustNot(Queries.term(Fields.ID, Long.toString(like.quote())))
                .filter(ofLength)));
    }

    /** What holds no word, such as a lone comma, cannot be found. */
    private Query phrase(String text, int slop) {
        return Words.phrase(stemmed, text, slop).orElseGet(Queries::none);
    }
}
