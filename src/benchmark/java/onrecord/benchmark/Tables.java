package onrecord.benchmark;

import static onrecord.benchmark.Figures.decimal;
import static onrecord.benchmark.Figures.whole;

import java.util.List;

/** The engines beside each other. */
final class Tables {

    private static final double THROUGHPUT_BAR = 1.3;
    private static final double TAIL_BAR = 6;

    private Tables() {}

    /** With one client; the ratio is that of the medians. */
    static Table times(List<Asked> all) {
        Table table = new Table(
                "one client, ms",
                "ours p50",
                "p95",
                "p99",
                "p99/p50",
                "OpenSearch p50",
                "p95",
                "p99",
                "ratio",
                "bar",
                "goal",
                "",
                "PostgreSQL p50",
                "p99");
        for (Asked asked : all) {
            Timings ours = asked.ours().one();
            Timings theirs = asked.openSearch().one();
            Timings database = asked.postgres().one();
            table.row(
                    asked.question().toString(),
                    decimal(ours.p50()),
                    decimal(ours.p95()),
                    decimal(ours.p99()),
                    decimal(asked.tail()) + (asked.tail() > TAIL_BAR ? " missed" : ""),
                    decimal(theirs.p50()),
                    decimal(theirs.p95()),
                    decimal(theirs.p99()),
                    decimal(asked.ratio()),
                    decimal(asked.question().bar()),
                    decimal(asked.question().goal()),
                    verdict(asked),
                    decimal(database.p50()),
                    decimal(database.p99()));
        }
        return table;
    }

    private static String verdict(Asked asked) {
        double ratio = asked.ratio();
        Question question = asked.question();
        if (!question.hasBar()) {
            return "";
        }
        if (Double.isNaN(ratio)) {
            return "not measured";
        }
        return ratio <= question.goal() ? "goal" : ratio <= question.bar() ? "met" : "missed";
    }

    /** With two clients at the same time; the ratio is that of the requests a second. */
    static Table throughputs(List<Asked> all) {
        Table table = new Table(
                "two clients, requests/s",
                "ours",
                "OpenSearch",
                "ratio",
                "bar",
                "",
                "ours p50 ms",
                "p99",
                "OpenSearch p50 ms",
                "p99",
                "PostgreSQL");
        for (Asked asked : all) {
            Timings ours = asked.ours().two();
            Timings theirs = asked.openSearch().two();
            boolean barred = asked.question().hasBar() && !Double.isNaN(asked.throughputRatio());
            table.row(
                    asked.question().toString(),
                    whole(ours.throughput()),
                    whole(theirs.throughput()),
                    decimal(asked.throughputRatio()),
                    barred ? decimal(THROUGHPUT_BAR) : "–",
                    barred ? (asked.throughputRatio() >= THROUGHPUT_BAR ? "met" : "missed") : "",
                    decimal(ours.p50()),
                    decimal(ours.p99()),
                    decimal(theirs.p50()),
                    decimal(theirs.p99()),
                    whole(asked.postgres().two().throughput()));
        }
        return table;
    }

    /** What the answers held, so that it can be seen that all were asked for the same. */
    static Table answers(List<Asked> all) {
        Table table = new Table(
                "answers",
                "ours: results",
                "total",
                "bytes",
                "OpenSearch: results",
                "total",
                "bytes",
                "the same first",
                "PostgreSQL: rows");
        for (Asked asked : all) {
            table.row(
                    asked.question().toString(),
                    whole(asked.ours().found().results()),
                    asked.ours().found().total(),
                    whole(asked.ours().bytes()),
                    ifAsked(asked.openSearch(), whole(asked.openSearch().found().results())),
                    ifAsked(asked.openSearch(), asked.openSearch().found().total()),
                    ifAsked(asked.openSearch(), whole(asked.openSearch().bytes())),
                    ifAsked(
                            asked.openSearch(),
                            asked.ours().found().first().isEmpty() ? "" : asked.sameFirst() ? "yes" : "no"),
                    ifAsked(asked.postgres(), whole(asked.postgres().found().results())));
        }
        return table;
    }

    private static String ifAsked(Measured engine, String figure) {
        return engine.wasAsked() ? figure : "–";
    }
}
