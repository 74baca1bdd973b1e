package onrecord.search.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import onrecord.search.index.Fields;
import onrecord.search.language.Clause;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/**
 * Finds quotes in nearly the same words: those that hold most of the words and not many others. Outlets cut and
 * translate, so the order of the words does not count, and neither do case and accents.
 */
public final class SimilarQuotes {

    /** The share of the words of either quote that the other has. */
    public static final double SHARED = 0.6;

    /** Of a long speech the rarest words are enough. */
    public static final int LOOKED_FOR = 100;

    private SimilarQuotes() {}

    static Query of(Clause.Like like, IndexReader reader) {
        Set<String> words = distinct(like.text());
        if (words.isEmpty()) {
            return new MatchNoDocsQuery("no word");
        }
        List<Term> rarest = words.stream()
                .map(word -> new Term(Fields.EXACT, word))
                .sorted(Comparator.<Term>comparingInt(term -> occurrences(reader, term))
                        .thenComparing(Term::text))
                .limit(LOOKED_FOR)
                .toList();
        BooleanQuery.Builder similar = new BooleanQuery.Builder()
                .setMinimumNumberShouldMatch((int) Math.ceil(SHARED * rarest.size()))
                .add(FilterQueries.term(Fields.ID, Long.toString(like.quote())), Occur.MUST_NOT)
                .add(ofLength(words.size()), Occur.FILTER);
        rarest.forEach(word -> similar.add(new TermQuery(word), Occur.SHOULD));
        return similar.build();
    }

    /** The words that count. */
    public static Set<String> distinct(String text) {
        return Set.copyOf(Analysis.words(text));
    }

    private static Query ofLength(int words) {
        return NumericDocValuesField.newSlowRangeQuery(
                Fields.WORDS, (long) Math.ceil(SHARED * words), (long) Math.floor(words / SHARED));
    }

    private static int occurrences(IndexReader reader, Term word) {
        try {
            return reader.docFreq(word);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
