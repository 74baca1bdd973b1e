package onrecord.search.lucene.store;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import onrecord.search.index.Fields;
import onrecord.search.index.IdWindow;
import onrecord.search.index.SearchIndex.Held;
import onrecord.search.index.SearchIndex.Part;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.util.Bits;

/** What an index holds of the articles or speakers with ids in a window, by these ids. */
final class HeldDocuments {

    private final String owner;
    private final IdWindow window;
    private final Map<Long, List<Held>> byOwner = new HashMap<>();

    private HeldDocuments(String owner, IdWindow window) {
        this.owner = owner;
        this.window = window;
    }

    static Map<Long, List<Held>> on(Generation generation, Part part, IdWindow window) {
        HeldDocuments held = new HeldDocuments(part == Part.QUOTES ? Fields.ARTICLE : Fields.ID, window);
        return generation.searchers().search(part, Snapshot.NONE, held::all);
    }

    private Map<Long, List<Held>> all(IndexSearcher searcher) throws IOException {
        for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
            read(leaf.reader());
        }
        return byOwner;
    }

    private void read(LeafReader segment) throws IOException {
        Bits live = segment.getLiveDocs();
        NumericDocValues owners = DocValues.getNumeric(segment, owner);
        NumericDocValues ids = DocValues.getNumeric(segment, Fields.ID);
        NumericDocValues fingerprints = DocValues.getNumeric(segment, Fields.FINGERPRINT);
        for (int i = owners.nextDoc(); i != DocIdSetIterator.NO_MORE_DOCS; i = owners.nextDoc()) {
            long id = owners.longValue();
            if (window.holds(id) && (live == null || live.get(i)) && ids.advanceExact(i)) {
                long fingerprint = fingerprints.advanceExact(i) ? fingerprints.longValue() : 0;
                byOwner.computeIfAbsent(id, any -> new ArrayList<>()).add(new Held(ids.longValue(), fingerprint));
            }
        }
    }
}
