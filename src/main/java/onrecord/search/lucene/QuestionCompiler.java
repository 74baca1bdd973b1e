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
        List<Query> filters = FilterQueries.of(question.filters());
        Clause asked = question.words();
        if (filters.isEmpty()) {
            return asked == null ? MatchAllDocsQuery.INSTANCE : clauses.compile(asked);
        }
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        if (asked != null) {
            all.add(clauses.compile(asked), Occur.MUST);
        }
        filters.forEach(filter -> all.add(filter, Occur.FILTER));
        return all.build();
    }

    /**
     * The same results with their scores.
     *
     * @param matches what {@link #matches} gave
     * @param day what freshness is counted from, in milliseconds since 1970
     */
    Query ranked(Query matches, long day) {
        List<Query> headlines = question.words() == null || question.subject() == Subject.QUOTES
                ? List.of()
                : inHeadline(question.words());
        if (headlines.isEmpty()) {
            return new Freshness(matches, day);
        }
        BooleanQuery.Builder all = new BooleanQuery.Builder().add(matches, Occur.MUST);
        headlines.forEach(headline -> all.add(new BoostQuery(headline, HEADLINE_WEIGHT), Occur.SHOULD));
        return new Freshness(all.build(), day);
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
