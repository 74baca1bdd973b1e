package onrecord.search.lucene;

import java.util.List;
import java.util.function.BiFunction;
import onrecord.search.index.Fields;
import onrecord.speaker.Names;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;

/** The words of a name that somebody has begun to type, in any order. */
public record TypedName(List<TypedWord> words) {

    /** What was typed. */
    public static TypedName of(String typed) {
        return new TypedName(Names.words(typed).stream().map(TypedWord::new).toList());
    }

    /** Whether there is no word in it. */
    public boolean isEmpty() {
        return words.isEmpty();
    }

    /**
     * How many typos make of it the beginning of a name with these words; -1 for more than are allowed.
     *
     * @param name folded words
     */
    public int typosIn(List<String> name) {
        int typos = 0;
        for (TypedWord word : words) {
            int fewest = name.stream()
                    .mapToInt(word::typosIn)
                    .filter(found -> found >= 0)
                    .min()
                    .orElse(-1);
            if (fewest < 0) {
                return -1;
            }
            typos += fewest;
        }
        return typos;
    }

    /** Names with words that these begin. */
    Query beginning() {
        return all(TypedWord::beginning);
    }

    /** The same, and names with words that these are but for typos. */
    Query resembling() {
        return all(TypedWord::resembling);
    }

    private Query all(BiFunction<TypedWord, String, Query> query) {
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        words.forEach(word -> all.add(query.apply(word, Fields.NAME), Occur.FILTER));
        return all.build();
    }
}
