package onrecord.extraction;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** An article with the quotes that somebody annotated in it. */
record GoldArticle(String id, String text, List<GoldQuote> quotes) {
    private static final JsonMapper JSON = new JsonMapper();

    static List<GoldArticle> in(Path file) throws IOException {
        return Files.readAllLines(file).stream()
                .filter(line -> !line.isBlank())
                .map(GoldArticle::of)
                .toList();
    }

    static GoldArticle of(String line) {
        JsonNode article = JSON.readTree(line);
        String text = article.get("text").asString();
        return new GoldArticle(
                article.get("id").asString(),
                text,
                article.get("quotes")
                        .valueStream()
                        .map(row -> GoldQuote.of(row, text))
                        .toList());
    }
}
