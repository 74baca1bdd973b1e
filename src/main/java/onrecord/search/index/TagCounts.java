package onrecord.search.index;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import onrecord.search.Hits.Counted;
import onrecord.search.source.IndexedTag;

/** Counts of tags, in whichever engine. */
public final class TagCounts {

    private static final Comparator<Counted> MOST_FIRST =
            Comparator.comparingLong(Counted::count).reversed().thenComparing(Counted::value);

    private TagCounts() {}

    /** The most frequent of these words of an index by key, each labelled as it is mostly written. */
    public static List<Counted> most(Collection<Counted> words, int shown) {
        Map<String, Counted> tags = new LinkedHashMap<>();
        List<Counted> mostFirst = new ArrayList<>(words);
        mostFirst.sort(MOST_FIRST);
        for (Counted word : mostFirst) {
            IndexedTag tag = IndexedTag.read(word.value());
            tags.merge(
                    tag.key(),
                    new Counted(tag.key(), tag.written(), word.count()),
                    (sum, one) -> new Counted(sum.value(), sum.label(), sum.count() + one.count()));
        }
        return tags.values().stream().sorted(MOST_FIRST).limit(shown).toList();
    }
}
