package onrecord.benchmark;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The system properties {@code benchmark.*}, and {@code articles}.
 *
 * @param directory where the engines keep their data from run to run
 * @param questions those to ask; all of them where none is named
 * @param engines those to ask
 * @param seconds to measure each question of each engine with each number of clients
 * @param rebuild whether the index is built anew first, and the time until a new article is found is measured at the end
 * @param ownArticles a file of articles to measure the import with, or nothing
 * @param report the Markdown file that keeps the figures, or nothing
 */
record Settings(
        long articles,
        long seed,
        Path directory,
        Set<Question> questions,
        List<String> engines,
        double seconds,
        boolean rebuild,
        String ownArticles,
        String report) {

    static Settings read() {
        List<String> questions = list("questions");
        return new Settings(
                Long.parseLong(text("articles")),
                Long.parseLong(text("seed")),
                Path.of(text("dir")).toAbsolutePath(),
                questions.isEmpty()
                        ? EnumSet.allOf(Question.class)
                        : questions.stream()
                                .map(name -> Question.valueOf(
                                        name.toUpperCase(Locale.ROOT).replace('-', '_')))
                                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Question.class))),
                list("engines"),
                Double.parseDouble(text("seconds")),
                text("rebuild").isEmpty() ? questions.isEmpty() : Boolean.parseBoolean(text("rebuild")),
                System.getProperty("articles", ""),
                text("report"));
    }

    /** Other articles are kept beside these. */
    Path directoryOf(String engine) {
        return directory.resolve(articles + "-" + seed).resolve(engine);
    }

    private static List<String> list(String name) {
        return Arrays.stream(text(name).split(","))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
    }

    private static String text(String name) {
        return System.getProperty("benchmark." + name, "");
    }
}
