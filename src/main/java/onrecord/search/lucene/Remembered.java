package onrecord.search.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import onrecord.search.lucene.documents.ById;
import onrecord.search.lucene.documents.DocumentValue;
import org.apache.lucene.search.IndexSearcher;

/** Values found by id, remembered for as long as the index stays as it is: page after page names the same people. */
final class Remembered<V> {

    private static final int MOST = 100_000;

    private final DocumentValue<V> value;
    private volatile State<V> state = new State<>(new Object(), Map.of());

    Remembered(DocumentValue<V> value) {
        this.value = value;
    }

    private record State<V>(Object index, Map<Long, V> values) {}

    Map<Long, V> of(IndexSearcher searcher, Collection<Long> ids) throws IOException {
        Map<Long, V> known = knownIn(searcher);
        Map<Long, V> found = new HashMap<>();
        List<Long> others = new ArrayList<>();
        for (Long id : ids) {
            V remembered = known.get(id);
            if (remembered == null) {
                others.add(id);
            } else {
                found.put(id, remembered);
            }
        }
        if (!others.isEmpty()) {
            Map<Long, V> looked = ById.read(searcher, others, value);
            found.putAll(looked);
            if (known.size() < MOST) {
                known.putAll(looked);
            }
        }
        return found;
    }

    private Map<Long, V> knownIn(IndexSearcher searcher) {
        Object index = searcher.getIndexReader().getReaderCacheHelper().getKey();
        State<V> known = state;
        if (!known.index().equals(index)) {
            known = new State<>(index, new ConcurrentHashMap<>());
            state = known;
        }
        return known.values();
    }
}
