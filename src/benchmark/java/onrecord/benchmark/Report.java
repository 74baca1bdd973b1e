package onrecord.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** All figures of one run: printed, and kept in a Markdown file between two marks for this number of articles. */
final class Report {

    private final Settings settings;
    private final double load = Machine.load();
    private final Map<String, Map<String, String>> figures = new LinkedHashMap<>();
    private String tables = "";

    Report(Settings settings) {
        this.settings = settings;
    }

    void figure(String name, Engine engine, String value) {
        figures.computeIfAbsent(name, none -> new LinkedHashMap<>()).put(engine.name(), value);
        System.out.printf("  %s, %s: %s%n", engine.name(), name, value);
    }

    /** Prints the tables right away, as something after them may fail. */
    void questions(List<Asked> asked) throws IOException {
        Growth growth = new Growth(settings);
        tables = String.join(
                        "\n",
                        Tables.times(asked).toString(),
                        Tables.throughputs(asked).toString(),
                        Tables.answers(asked).toString())
                + growth.table(asked);
        growth.keep(asked);
        System.out.println("\n" + tables);
    }

    /** Prints the rest, and keeps all in the file where one is named. */
    void write() throws IOException {
        System.out.println("\n" + others() + "\n" + heading());
        if (!settings.report().isEmpty()) {
            keep(Path.of(settings.report()), heading() + "\n" + tables + "\n" + others());
        }
    }

    private String heading() throws IOException {
        return String.format(
                Locale.ROOT,
                "%,d articles, seed %d, %s; %s; load before the run %.2f; %s s per question, engine and number of clients.%n",
                settings.articles(),
                settings.seed(),
                LocalDate.now(),
                Machine.description(),
                load,
                settings.seconds());
    }

    private Table others() {
        Table table = new Table("", "On Record", "OpenSearch", "PostgreSQL");
        figures.forEach((name, by) -> table.row(
                name,
                by.getOrDefault("On Record", "–"),
                by.getOrDefault("OpenSearch", "–"),
                by.getOrDefault("PostgreSQL", "–")));
        return table;
    }

    private void keep(Path file, String text) throws IOException {
        String begin = "<!-- %d articles -->\n".formatted(settings.articles());
        String end = "<!-- end of %d articles -->\n".formatted(settings.articles());
        String all = Files.readString(file);
        int from = all.indexOf(begin);
        int to = all.indexOf(end);
        if (from < 0 || to < from) {
            throw new IOException(file + " has no place for the figures of %d articles".formatted(settings.articles()));
        }
        Files.writeString(file, all.substring(0, from) + begin + "\n" + text + "\n" + all.substring(to));
    }
}
