package onrecord.benchmark;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;

/** How much longer a question takes than with fewer articles, by the medians that the earlier run left in the directory. */
final class Growth {

    private static final double BAR = 3.5;
    private static final long FEWER = 300_000;

    private final Settings settings;

    Growth(Settings settings) {
        this.settings = settings;
    }

    /** Keeps these medians for a run with more articles. */
    void keep(List<Asked> all) throws IOException {
        Properties medians = read(settings.articles());
        all.stream()
                .filter(asked -> !Double.isNaN(asked.ours().one().p50()))
                .forEach(asked -> medians.setProperty(
                        asked.question().name(),
                        Double.toString(asked.ours().one().p50())));
        try (Writer file = Files.newBufferedWriter(file(settings.articles()))) {
            medians.store(file, "milliseconds, p50");
        }
    }

    /** A table, or nothing where there is no earlier run to compare with. */
    String table(List<Asked> all) throws IOException {
        Properties before = read(FEWER);
        if (settings.articles() <= FEWER || before.isEmpty()) {
            return "";
        }
        Table table = new Table("On Record, p50 ms", "%,d articles".formatted(FEWER), "now", "times", "bar", "");
        for (Asked asked : all) {
            double then = Double.parseDouble(before.getProperty(asked.question().name(), "NaN"));
            double now = asked.ours().one().p50();
            double times = now / then;
            table.row(
                    asked.question().toString(),
                    Figures.decimal(then),
                    Figures.decimal(now),
                    Figures.decimal(times),
                    Figures.decimal(BAR),
                    Double.isNaN(times) ? "" : times <= BAR ? "met" : "missed");
        }
        return "\n" + table;
    }

    private Properties read(long articles) throws IOException {
        Properties medians = new Properties();
        if (Files.exists(file(articles))) {
            try (Reader file = Files.newBufferedReader(file(articles))) {
                medians.load(file);
            }
        }
        return medians;
    }

    private Path file(long articles) {
        return settings.directory().resolve(articles + "-" + settings.seed() + ".properties");
    }
}
