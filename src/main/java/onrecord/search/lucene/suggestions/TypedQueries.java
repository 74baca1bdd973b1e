package onrecord.search.lucene.suggestions;

import java.util.function.Function;
import onrecord.search.index.Fields;
import onrecord.search.suggestions.TypedName;
import onrecord.search.suggestions.TypedWord;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;

/** Names that somebody may be typing. */
final class TypedQueries {

    private TypedQueries() {}

    /** Names with words that these begin. */
    static Query beginning(TypedName typed) {
        return all(typed, word -> new PrefixQuery(new Term(Fields.NAME, word.text())));
    }

    /** The same, and names with words that these are but for typos. */
    static Query resembling(TypedName typed) {
        return all(typed, word -> new ResemblingQuery(Fields.NAME, word));
    }

    private static Query all(TypedName typed, Function<TypedWord, Query> query) {
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        typed.words().forEach(word -> all.add(query.apply(word), Occur.FILTER));
        return all.build();
    }
}
