package onrecord.search.source;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import onrecord.speaker.Names;

/**
 * A tag as one word of an index, so that its spellings are counted as the one tag that they are when asked for.
 *
 * @param key what all its spellings have in common
 * @param written how an article writes it
 */
public record IndexedTag(String key, String written) {

    private static final char BETWEEN = '\u001f';

    /** How tags are compared: as names are, or as they stand where they hold no letter or digit. */
    public static String key(String tag) {
        String key = Names.key(tag);
        return key.isEmpty() ? tag.strip().toLowerCase(Locale.ROOT) : key;
    }

    /** Each tag of an article once, as it is written first. */
    public static Collection<IndexedTag> of(List<String> tags) {
        Map<String, IndexedTag> each = new LinkedHashMap<>();
        tags.forEach(tag -> each.putIfAbsent(key(tag), new IndexedTag(key(tag), tag)));
        return each.values();
    }

    /** From what stands in the index; any other word is its own key. */
    public static IndexedTag read(String word) {
        int end = word.indexOf(BETWEEN);
        return end < 0 ? new IndexedTag(word, word) : new IndexedTag(word.substring(0, end), word.substring(end + 1));
    }

    /** What stands in the index. */
    public String word() {
        return key + BETWEEN + written;
    }
}
