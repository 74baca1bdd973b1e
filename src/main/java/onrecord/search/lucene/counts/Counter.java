package onrecord.search.lucene.counts;

import java.io.IOException;
import java.util.List;
import onrecord.search.Hits.Counted;
import org.apache.lucene.index.LeafReader;

/** Counts the values of one field over many documents. */
interface Counter {

    /** The documents that follow are of this segment. */
    void enter(LeafReader segment) throws IOException;

    /** Counts the first {@code length} of these documents, which ascend. */
    void count(int[] documents, int length) throws IOException;

    /** What was counted, in the order in which it is shown. */
    List<Counted> counted() throws IOException;
}
