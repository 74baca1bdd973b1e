package onrecord.search.lucene;

import java.util.List;
import java.util.stream.Stream;
import onrecord.search.Clause;
import onrecord.search.NameResolution;
import onrecord.search.Question;
import onrecord.search.index.Fields;
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

    QuestionCompiler(Question question, NameResolution names, IndexSearcher searcher) {
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
        List<Query> headlines =
                question.forHeadlines().flatMap(this::inHeadline).toList();
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

    private Stream<Query> inHeadline(Clause clause) {
        return switch (clause) {
            case Clause.Word beginning -> Stream.of(words.prefix(Fields.EXACT_HEADLINE, beginning.text()));
            case Clause.Phrase phrase -> words.phrase(Fields.HEADLINE, phrase.text(), phrase.slop()).stream();
            default -> Stream.empty();
        };
    }
}
