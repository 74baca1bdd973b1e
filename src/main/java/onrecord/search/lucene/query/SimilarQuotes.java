package onrecord.search.lucene.query;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import onrecord.search.index.Fields;
import onrecord.search.language.Clause;
import onrecord.search.text.Likeness;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/** Finds quotes in nearly the same words, as {@link Likeness} says. */
final class SimilarQuotes {

    private SimilarQuotes() {}

    static Query of(Clause.Like like, IndexReader reader) {
        Set<String> words = Likeness.words(like.text());
        if (words.isEmpty()) {
            return new MatchNoDocsQuery("no word");
        }
        List<Term> rarest = words.stream()
                .map(word -> new Term(Fields.EXACT, word))
                .sorted(Comparator.<Term>comparingInt(term -> occurrences(reader, term))
                        .thenComparing(Term::text))
                .limit(Likeness.LOOKED_FOR)
                .toList();
        BooleanQuery.Builder similar = new BooleanQuery.Builder()
                .setMinimumNumberShouldMatch(Likeness.least(rarest.size()))
                .add(FilterQueries.term(Fields.ID, Long.toString(like.quote())), Occur.MUST_NOT)
                .add(ofLength(words.size()), Occur.FILTER);
        rarest.forEach(word -> similar.add(new TermQuery(word), Occur.SHOULD));
        return similar.build();
    }

    private static Query ofLength(int words) {
        return NumericDocValuesField.newSlowRangeQuery(Fields.WORDS, Likeness.least(words), Likeness.most(words));
    }

    private static int occurrences(IndexReader reader, Term word) {
        try {
            return reader.docFreq(word);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
