package onrecord.search.lucene.documents;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import onrecord.search.index.Fields;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;
import org.jspecify.annotations.Nullable;

/** Collects the ids of all results, in no order. */
public final class IdCollection implements CollectorManager<IdCollection.Ids, Set<Long>> {

    @Override
    public Ids newCollector() {
        return new Ids();
    }

    @Override
    public Set<Long> reduce(Collection<Ids> collectors) {
        return collectors.stream().flatMap(ids -> ids.found.stream()).collect(Collectors.toSet());
    }

    static final class Ids extends SimpleCollector {

        private final List<Long> found = new ArrayList<>();
        private @Nullable NumericDocValues values;

        @Override
        protected void doSetNextReader(LeafReaderContext context) throws IOException {
            values = context.reader().getNumericDocValues(Fields.ID);
        }

        @Override
        public void collect(int document) throws IOException {
            if (values != null && values.advanceExact(document)) {
                found.add(values.longValue());
            }
        }

        @Override
        public ScoreMode scoreMode() {
            return ScoreMode.COMPLETE_NO_SCORES;
        }
    }
}
