package onrecord.search.lucene;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Supplier;
import onrecord.search.Clause;
import onrecord.search.Question;
import onrecord.search.Subject;
import onrecord.speaker.Names;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.QueryBuilder;
import org.jspecify.annotations.Nullable;

/** Turns a question into Lucene's terms. */
final class QuestionCompiler {

    /** A word in the headline is what the article is about, so it counts three times. */
    private static final float HEADLINE_WEIGHT = 3;
    /** An article that has a word in both places is a little better than one that has it in one. */
    private static final float BOTH = 0.1f;

    private final Subject subject;
    private final NameResolution names;
    private boolean headlineOnly;
    private final QueryBuilder prose = new QueryBuilder(Analysis.PROSE);

    private QuestionCompiler(Subject subject, NameResolution names) {
        this.subject = subject;
        this.names = names;
    }

    /** From names inside {@code q} to ids. */
    interface NameResolution {
        Set<Long> speakers(String name);

        Set<Long> outlets(String name);
    }

    /** The query for all results of the question, whatever the page. */
    static Query compile(Question question, NameResolution names) {
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        Clause words = question.words();
        if (words != null) {
            all.add(new QuestionCompiler(question.subject(), names).compile(words), Occur.MUST);
        }
        filters(question).forEach(filter -> all.add(filter, Occur.FILTER));
        BooleanQuery query = all.build();
        return query.clauses().isEmpty() ? MatchAllDocsQuery.INSTANCE : query;
    }

    private static List<Query> filters(Question question) {
        List<Query> filters = new ArrayList<>();
        if (question.speakers() != null) {
            filters.add(anyOf(Fields.SPEAKER, question.speakers()));
        }
        if (question.outlets() != null) {
            filters.add(anyOf(Fields.OUTLET, question.outlets()));
        }
        if (question.from() != null || question.until() != null) {
            long from =
                    question.from() == null ? Long.MIN_VALUE : question.from().toEpochMilli();
            long until =
                    question.until() == null ? Long.MAX_VALUE : question.until().toEpochMilli() - 1;
            filters.add(LongPoint.newRangeQuery(Fields.DATE, from, until));
        }
        question.tags().forEach(tag -> filters.add(term(Fields.TAG, Names.key(tag))));
        if (!question.languages().isEmpty()) {
            filters.add(anyOf(
                    Fields.LANGUAGE,
                    question.languages().stream()
                            .map(language -> language.toLowerCase(Locale.ROOT))
                            .toList()));
        }
        if (!question.kinds().isEmpty()) {
            filters.add(anyOf(
                    Fields.KIND,
                    question.kinds().stream()
                            .map(kind -> kind.name().toLowerCase(Locale.ROOT))
                            .toList()));
        }
        return filters;
    }

    private Query compile(Clause clause) {
        return switch (clause) {
            case Clause.Word word ->
                inText(field -> word.prefix() ? prefix(field, word.text()) : word(field, word.text()));
            case Clause.Phrase phrase -> inText(field -> phrase(field, phrase.text(), phrase.slop()));
            case Clause.Exact exact -> inText(field -> phrase(field, exact.text(), exact.slop()));
            case Clause.InHeadline headline -> onHeadline(() -> compile(headline.clause()));
            case Clause.In in -> compile(in);
            case Clause.During during -> during(during);
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
        Query query = switch (in.field()) {
            case SPEAKER -> anyOf(Fields.SPEAKER, names.speakers(in.text()));
            case OUTLET -> anyOf(Fields.OUTLET, names.outlets(in.text()));
            case TAG -> term(Fields.TAG, Names.key(in.text()));
            case KIND -> term(Fields.KIND, in.text().toLowerCase(Locale.ROOT));
        };
        return new ConstantScoreQuery(query);
    }

    private Query onHeadline(Supplier<Query> compilation) {
        headlineOnly = true;
        Query query = compilation.get();
        headlineOnly = false;
        return query;
    }

    private static Query during(Clause.During days) {
        long from = days.from().atStartOfDay().toInstant(ZoneOffset.UTC).toEpochMilli();
        long until = days.until().atStartOfDay().toInstant(ZoneOffset.UTC).toEpochMilli();
        return new ConstantScoreQuery(LongPoint.newRangeQuery(Fields.DATE, from, until - 1));
    }

    private interface FieldQuery {
        Query on(String field);
    }

    private Query inText(FieldQuery query) {
        if (headlineOnly) {
            return query.on(Fields.HEADLINE);
        }
        if (subject == Subject.QUOTES) {
            return query.on(Fields.TEXT);
        }
        Query headline = new BoostQuery(query.on(Fields.HEADLINE), HEADLINE_WEIGHT);
        return new DisjunctionMaxQuery(List.of(headline, query.on(Fields.TEXT)), BOTH);
    }

    private Query word(String field, String text) {
        return phrase(field, text, 0); // "U.S.-China" and 台湾 are several words that stand together
    }

    private Query phrase(String field, String text, int slop) {
        return orNothing(prose.createPhraseQuery(field, text, slop));
    }

    private static Query prefix(String field, String text) {
        return new PrefixQuery(new Term(field, Analysis.PROSE.normalize(field, text)));
    }

    /** What holds no word, such as a lone comma, cannot be found. */
    private static Query orNothing(@Nullable Query query) {
        return query == null ? new MatchNoDocsQuery("no word") : query;
    }

    static Query term(String field, String value) {
        return new TermQuery(new Term(field, value));
    }

    static Query anyOf(String field, Collection<?> values) {
        if (values.size() == 1) {
            return term(field, values.iterator().next().toString());
        }
        return new TermInSetQuery(
                field,
                values.stream().map(value -> new BytesRef(value.toString())).toList());
    }
}
