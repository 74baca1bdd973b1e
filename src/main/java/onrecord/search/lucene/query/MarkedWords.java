package onrecord.search.lucene.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import onrecord.search.language.Clause;
import onrecord.search.text.Likeness;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;

/** What excerpts mark: the stems of all words that a question looks for, as only these fields know their places. */
public final class MarkedWords {

    private final WordQueries words;
    private final Supplier<Set<String>> page;

    /**
     * For texts in this index: beginnings of words are taken for the words that it has.
     *
     * @param page the words of the texts that are shown, for beginnings of very many
     */
    public MarkedWords(IndexReader reader, Supplier<Set<String>> page) {
        this.words = new WordQueries(reader);
        this.page = page;
    }

    /** What is to be marked where this is asked for. */
    public Query of(Clause clause) {
        List<Query> marked = new ArrayList<>();
        add(clause, TextFields.ALL, marked);
        add(clause, TextFields.HEADLINE, marked);
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        marked.forEach(query -> any.add(query, Occur.SHOULD));
        return any.build();
    }

    private void add(Clause clause, TextFields fields, List<Query> marked) {
        switch (clause) {
            case Clause.Word word when word.prefix() -> marked.add(words.stemsOfPrefix(fields, word.text(), page));
            case Clause.Word word -> add(fields, word.text(), 0, marked);
            case Clause.Phrase phrase -> add(fields, phrase.text(), phrase.slop(), marked);
            case Clause.Exact exact -> add(fields, exact.text(), exact.slop(), marked);
            case Clause.InHeadline headline when fields.equals(TextFields.ALL) -> {}
            case Clause.InHeadline headline -> add(headline.clause(), fields, marked);
            case Clause.And and -> and.clauses().forEach(part -> add(part, fields, marked));
            case Clause.Or or -> or.clauses().forEach(part -> add(part, fields, marked));
            case Clause.Like like -> Likeness.words(like.text()).forEach(word -> add(fields, word, 0, marked));
            case Clause.In in -> {}
            case Clause.During days -> {}
            case Clause.Not not -> {}
        }
    }

    private void add(TextFields fields, String text, int slop, List<Query> marked) {
        words.phrase(fields.stemmed(), text, slop).ifPresent(marked::add);
    }
}
