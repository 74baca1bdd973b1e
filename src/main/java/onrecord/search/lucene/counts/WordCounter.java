package onrecord.search.lucene.counts;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import onrecord.search.Hits.Counted;
import onrecord.search.index.TagCounts;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.SortedSetDocValues;
import org.jspecify.annotations.Nullable;

/** Counts words such as tags by their numbers within a segment; the most frequent first. */
final class WordCounter implements Counter {

    private final String field;
    private final int shown;
    private final Map<String, Long> counts = new HashMap<>();
    private int[] inSegment = new int[0];
    private @Nullable SortedSetDocValues values;

    WordCounter(String field, int shown) {
        this.field = field;
        this.shown = shown;
    }

    @Override
    public void enter(LeafReader segment) throws IOException {
        leave();
        values = DocValues.getSortedSet(segment, field);
        inSegment = new int[(int) values.getValueCount()];
    }

    @Override
    public void count(int[] documents, int length) throws IOException {
        SortedSetDocValues words = values;
        if (words == null || inSegment.length == 0) {
            return;
        }
        for (int i = 0; i < length; i++) {
            if (words.advanceExact(documents[i])) {
                for (int left = words.docValueCount(); left > 0; left--) {
                    inSegment[(int) words.nextOrd()]++;
                }
            }
        }
    }

    private void leave() throws IOException {
        for (int word = 0; word < inSegment.length; word++) {
            if (values != null && inSegment[word] > 0) {
                counts.merge(values.lookupOrd(word).utf8ToString(), (long) inSegment[word], Long::sum);
            }
        }
        inSegment = new int[0];
    }

    @Override
    public List<Counted> counted() throws IOException {
        leave();
        return TagCounts.most(
                counts.entrySet().stream()
                        .map(word -> new Counted(word.getKey(), word.getValue()))
                        .toList(),
                shown);
    }
}
