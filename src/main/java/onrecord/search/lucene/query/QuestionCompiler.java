package onrecord.search.lucene.query;

import java.util.List;
import onrecord.search.NameResolution;
import onrecord.search.Question;
import onrecord.search.language.Clause;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;

/** Turns a question into Lucene's terms. */
public final class QuestionCompiler {

    private final Question question;
    private final Query words;

    /** Compiles a question to the index that this searcher is of. */
    public QuestionCompiler(Question question, NameResolution names, IndexSearcher searcher) {
        this.question = question;
        Clause asked = question.words();
        this.words = asked == null
                ? MatchAllDocsQuery.INSTANCE
                : new ClauseCompiler(new WordQueries(searcher.getIndexReader()), names).compile(asked);
    }

    /** All results of the question, whatever the page and the order. */
    public Query matches() {
        List<Query> filters = FilterQueries.of(question.filters());
        if (filters.isEmpty()) {
            return words;
        }
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        if (question.words() != null) {
            all.add(words, Occur.MUST);
        }
        filters.forEach(filter -> all.add(filter, Occur.FILTER));
        return all.build();
    }

    /** What its words find, whatever else it asks: all that gives scores. */
    public Query words() {
        return words;
    }
}
