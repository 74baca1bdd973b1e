package onrecord.benchmark;

import java.util.Map;
import onrecord.benchmark.Client.Found;

/** One question with what each engine made of it. */
record Asked(Question question, Map<String, Measured> by) {

    private static final Measured NOTHING = new Measured(Timings.NONE, Timings.NONE, 0, new Found(0, ""));

    Measured ours() {
        return by.getOrDefault("On Record", NOTHING);
    }

    Measured openSearch() {
        return by.getOrDefault("OpenSearch", NOTHING);
    }

    Measured postgres() {
        return by.getOrDefault("PostgreSQL", NOTHING);
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
