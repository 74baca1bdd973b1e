package onrecord.benchmark;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import onrecord.benchmark.corpus.Corpus;
import onrecord.benchmark.opensearch.OpenSearch;
import onrecord.benchmark.postgres.Postgres;
import onrecord.benchmark.service.OnRecord;
import onrecord.benchmark.service.OwnArticles;
import org.springframework.boot.logging.LogLevel;
import org.springframework.boot.logging.LoggingSystem;

/** Loads the engines one after the other, asks them in turn, and tells. */
final class Benchmark {

    private static final int NEW_ARTICLES = 50;
    private static final Path JAR = Path.of("target", "onrecord.jar");
    private static final Path NODE = Path.of("src", "benchmark", "opensearch", "OpenSearchNode.java");
    private static final Path NODE_CLASS_PATH = Path.of("target", "benchmark-opensearch.classpath");

    private final Settings settings;
    private final Corpus corpus;
    private final Map<String, Engine> engines = new LinkedHashMap<>();
    private final Report report;

    private Benchmark(Settings settings) {
        this.settings = settings;
        this.corpus = new Corpus(settings.seed(), settings.articles());
        this.report = new Report(settings);
        Map<String, Engine> known = new LinkedHashMap<>();
        known.put("onrecord", new OnRecord(JAR, settings.directoryOf("onrecord")));
        known.put("opensearch", new OpenSearch(NODE, NODE_CLASS_PATH, settings.directoryOf("opensearch")));
        known.put("postgresql", new Postgres(settings.directoryOf("postgresql")));
        known.keySet().retainAll(settings.engines());
        engines.putAll(known);
    }

    public static void main(String[] arguments) throws Exception {
        LoggingSystem.get(Benchmark.class.getClassLoader()).setLogLevel("ROOT", LogLevel.WARN);
        new Benchmark(Settings.read()).run();
    }

    private void run() throws Exception {
        System.out.printf(
                "%,d articles made with seed %d, kept in %s%n", corpus.size(), settings.seed(), settings.directory());
        try {
            importOwn();
            for (Map.Entry<String, Engine> engine : engines.entrySet()) {
                ready(engine.getKey(), engine.getValue());
            }
            Quiet.await(settings.rebuild() ? 180 : 20);
            report.questions(ask());
            finish();
            report.write();
        } finally {
            for (Engine engine : engines.values()) {
                engine.close();
            }
        }
    }

    private void importOwn() throws Exception {
        if (engines.get("onrecord") instanceof OnRecord service
                && !settings.ownArticles().isEmpty()) {
            System.out.println("Importing " + settings.ownArticles());
            List<Double> rates = new OwnArticles(Path.of(settings.ownArticles()))
                    .rates(JAR, settings.directory().resolve("own"));
            report.figure("own articles imported, articles/s", service, Figures.whole(rates.getFirst()));
            report.figure(
                    "the same for the %dth time, articles/s".formatted(rates.size()),
                    service,
                    Figures.whole(rates.getLast()));
        }
    }

    private void ready(String key, Engine engine) throws Exception {
        System.out.println("Starting " + engine.name());
        engine.start();
        engine.load(corpus);
        report.figure("loaded, articles/s", engine, Figures.whole(new Loaded(settings.directoryOf(key)).rate(corpus)));
        if (engine instanceof OnRecord service && settings.rebuild()) {
            report.figure("index made anew, articles/s", engine, Figures.whole(service.rebuild(corpus, true)));
            report.figure("index rebuilt, articles/s", engine, Figures.whole(service.rebuild(corpus, false)));
        }
        engine.prepare(corpus);
    }

    private List<Asked> ask() throws Exception {
        List<Asked> all = new ArrayList<>();
        try (Contest contest = new Contest(List.copyOf(engines.values()), settings.seconds())) {
            System.out.println("Warming up");
            contest.warmUp(settings.questions());
            for (Question question : settings.questions()) {
                System.out.println("Asking: " + question);
                all.add(new Asked(question, contest.hold(question)));
            }
        }
        return all;
    }

    private void finish() throws Exception {
        for (Engine engine : engines.values()) {
            report.figure("index on disk, MB", engine, Figures.megabytes(engine.indexBytes()));
            report.figure("resident memory, MB", engine, Figures.megabytes(engine.residentBytes()));
            if (engine instanceof OnRecord service && settings.rebuild()) {
                long[] nanos = service.nanosUntilFound(corpus, NEW_ARTICLES).stream()
                        .mapToLong(Long::longValue)
                        .sorted()
                        .toArray();
                Timings found = new Timings(nanos, Double.NaN);
                report.figure("new article found, ms p50", engine, Figures.decimal(found.p50()));
                report.figure("new article found, ms p99", engine, Figures.decimal(found.p99()));
            }
        }
    }
}
