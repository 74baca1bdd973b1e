package onrecord.search.lucene.query;

import java.util.List;
import onrecord.search.index.Fields;
import onrecord.search.text.Analysis;
import onrecord.speaker.Names;
import org.apache.lucene.index.Term;
import org.apache.lucene.queries.intervals.IntervalQuery;
import org.apache.lucene.queries.intervals.Intervals;
import org.apache.lucene.queries.intervals.IntervalsSource;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;

/** Questions about names. */
public final class NameQueries {

    private NameQueries() {}

    /** One of the names in this field holds all these words, in any order. */
    public static Query inOneName(String field, String words) {
        List<String> parts = Names.words(words).stream().distinct().toList();
        return switch (parts.size()) {
            case 0 -> new MatchNoDocsQuery("no word");
            case 1 -> FilterQueries.term(field, parts.getFirst());
            default ->
                new IntervalQuery(
                        field,
                        Intervals.maxwidth(
                                Analysis.GAP,
                                Intervals.unordered(
                                        parts.stream().map(Intervals::term).toArray(IntervalsSource[]::new))));
        };
    }

    /** Its name holds all these words, or they are its id. */
    public static Query namedOrWithId(String words) {
        return new BooleanQuery.Builder()
                .add(inOneName(Fields.NAME, words), Occur.SHOULD)
                .add(FilterQueries.term(Fields.ID, words.strip()), Occur.SHOULD)
                .build();
    }

    /** Every one of these begins a word of the speaker's names; a whole word is a better match. */
    static Query beginnings(List<String> words) {
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        for (String word : words) {
            BooleanQuery.Builder beginning = new BooleanQuery.Builder()
                    .add(new BoostQuery(FilterQueries.term(Fields.NAME, word), 2), Occur.SHOULD)
                    .add(new PrefixQuery(new Term(Fields.NAME, word)), Occur.SHOULD);
            all.add(beginning.build(), Occur.MUST);
        }
        return all.build();
    }
}
