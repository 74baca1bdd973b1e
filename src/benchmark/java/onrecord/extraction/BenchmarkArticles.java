package onrecord.extraction;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The texts to measure with: the {@code text} or {@code body} of each line of the JSON Lines file {@code -Darticles}, else
 * articles of our own, 64 different orders of the same paragraphs, about 5,000 characters each.
 */
final class BenchmarkArticles {
    private BenchmarkArticles() {}

    static List<String> read() throws IOException {
        String file = System.getProperty("articles", "");
        return file.isEmpty()
                ? ours()
                : Files.readAllLines(Path.of(file)).stream()
                        .map(BenchmarkArticles::text)
                        .toList();
    }

    private static String text(String line) {
        JsonNode article = new JsonMapper().readTree(line);
        return article.path(article.has("text") ? "text" : "body").asString();
    }

    /** The same text again and again would be learnt by heart by the processor. */
    private static List<String> ours() throws IOException {
        List<String> paragraphs = Arrays.asList(article().split("\n\n"));
        Random random = new Random(1);
        List<String> articles = new ArrayList<>();
        for (int i = 0; i < 64; i++) {
            Collections.shuffle(paragraphs, random);
            articles.add(String.join("\n\n", paragraphs));
        }
        return articles;
    }

    private static String article() throws IOException {
        try (InputStream in = Objects.requireNonNull(BenchmarkArticles.class.getResourceAsStream("strait-talks.txt"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
