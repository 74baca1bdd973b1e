package onrecord.search.lucene;

import java.util.ArrayList;
import java.util.List;
import onrecord.search.Clause;
import onrecord.search.Question;
import onrecord.search.Subject;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.jspecify.annotations.Nullable;

/**
 * Turns a question into Lucene's terms.
 *
 * <p>The words of {@code q} are looked for in one field that holds body and headline, and ranked there by BM25. A word
 * in the headline is what the article is about: its BM25 there is added twice. Then comes {@link Freshness}.
 */
final class QuestionCompiler {

    private static final float HEADLINE_WEIGHT = 2;

    private final WordQueries words;
    private final ClauseCompiler clauses;
    private final Question question;

    QuestionCompiler(Question question, ClauseCompiler.NameResolution names, IndexSearcher searcher) {
        this.question = question;
        this.words = new WordQueries(searcher.getIndexReader());
        this.clauses = new ClauseCompiler(words, names);
    }

    /** All results of the question, whatever the page and the order. */
    Query matches() {
        return narrowed(question.words() == null ? null : clauses.compile(question.words()));
    }

    /**
     * The same results with their scores.
     *
     * @param day what freshness is counted from, in milliseconds since 1970
     */
    Query ranked(long day) {
        return new Freshness(narrowed(question.words() == null ? null : scored(question.words())), day);
    }

    private Query narrowed(@Nullable Query asked) {
        List<Query> filters = FilterQueries.of(question.filters());
        if (filters.isEmpty()) {
            return asked == null ? MatchAllDocsQuery.INSTANCE : asked;
        }
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        if (asked != null) {
            all.add(asked, Occur.MUST);
        }
        filters.forEach(filter -> all.add(filter, Occur.FILTER));
        return all.build();
    }

    private Query scored(Clause asked) {
        Query found = clauses.compile(asked);
        List<Query> headlines = question.subject() == Subject.QUOTES ? List.of() : inHeadline(asked);
        if (headlines.isEmpty()) {
            return found;
        }
        BooleanQuery.Builder all = new BooleanQuery.Builder().add(found, needed(asked));
        headlines.forEach(headline -> all.add(new BoostQuery(headline, HEADLINE_WEIGHT), Occur.SHOULD));
        return all.build();
    }

    /**
     * What stands in the headline stands in the text field, too: of a question for one thing, or for one of several, no
     * part has to be required, and Lucene passes over blocks of documents that cannot come into the page by either.
     */
    private static Occur needed(Clause asked) {
        boolean alternatives = asked instanceof Clause.Or or
                && or.clauses().stream().allMatch(part -> needed(part) == Occur.SHOULD);
        return alternatives || asked instanceof Clause.Word || asked instanceof Clause.Phrase
                ? Occur.SHOULD
                : Occur.MUST;
    }

    /** What excerpts show, of the question's words. */
    Query marked(Clause asked) {
        return new MarkedWords(words).of(asked);
    }

    private List<Query> inHeadline(Clause clause) {
        List<Query> queries = new ArrayList<>();
        switch (clause) {
            case Clause.Word word when word.prefix() -> queries.add(words.prefix(Fields.EXACT_HEADLINE, word.text()));
            case Clause.Word word ->
                words.phrase(Fields.HEADLINE, word.text(), 0).ifPresent(queries::add);
            case Clause.Phrase phrase ->
                words.phrase(Fields.HEADLINE, phrase.text(), phrase.slop()).ifPresent(queries::add);
            case Clause.Exact exact ->
                words.phrase(Fields.HEADLINE, exact.text(), exact.slop()).ifPresent(queries::add);
            case Clause.And and -> and.clauses().forEach(part -> queries.addAll(inHeadline(part)));
            case Clause.Or or -> or.clauses().forEach(part -> queries.addAll(inHeadline(part)));
            case Clause.InHeadline headline -> {} // found there already
            case Clause.Like like -> {}
            case Clause.In in -> {}
            case Clause.During days -> {}
            case Clause.Not not -> {}
        }
        return queries;
    }
}
