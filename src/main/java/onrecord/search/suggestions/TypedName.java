package onrecord.search.suggestions;

import java.util.List;
import onrecord.speaker.Names;

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
}
