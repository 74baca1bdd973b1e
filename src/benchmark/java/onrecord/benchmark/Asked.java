package onrecord.benchmark;

import java.util.Map;
import onrecord.benchmark.Client.Found;

/** One question with what each engine made of it. */
record Asked(Question question, Map<String, Measured> by) {

    private static final Measured NOTHING = new Measured(Timings.NONE, Timings.NONE, 0, Found.NOTHING);

    Measured ours() {
        return by.getOrDefault("On Record", NOTHING);
    }

    Measured openSearch() {
        return by.getOrDefault("OpenSearch", NOTHING);
    }

    Measured postgres() {
        return by.getOrDefault("PostgreSQL", NOTHING);
    }

    /** Whether both begin with the same article; by relevance they may not, as each has its own notion of it. */
    boolean sameFirst() {
        return ours().found().first().equals(openSearch().found().first());
    }

    /** Our median to OpenSearch's, with one client; not a number where one of them did not answer. */
    double ratio() {
        return ours().one().p50() / openSearch().one().p50();
    }

    /** Our requests a second to OpenSearch's, with two clients. */
    double throughputRatio() {
        return ours().two().throughput() / openSearch().two().throughput();
    }

    /** The slowest of a hundred to the median. */
    double tail() {
        return ours().one().p99() / ours().one().p50();
    }
}
