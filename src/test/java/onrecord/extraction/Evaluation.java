package onrecord.extraction;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads articles as JSON Lines ({@code id}, and {@code text} or {@code body}) and writes the quotes found, one row for
 * each span, with offsets in Unicode code points: {@code Evaluation IN.jsonl OUT.jsonl}. Prints articles per second.
 * With the system property {@code gold}, the same articles with annotated {@code quotes}, it also prints how many are
 * right, and what went wrong by cause.
 */
public final class Evaluation {
    private static final JsonMapper JSON = new JsonMapper();

    private Evaluation() {}

    public static void main(String[] arguments) throws IOException {
        QuoteExtractor extractor = new QuoteExtractor();
        List<String> lines = Files.readAllLines(Path.of(arguments[0]));
        List<String> predictions = new ArrayList<>();
        Map<String, List<FoundQuote>> found = new HashMap<>();
        long nanos = 0;
        for (String line : lines) {
            JsonNode article = JSON.readTree(line);
            String text = article.has("text")
                    ? article.get("text").asString()
                    : article.get("body").asString();
            long start = System.nanoTime();
            List<FoundQuote> quotes = extractor.extract(text);
            nanos += System.nanoTime() - start;
            found.put(id(article), quotes);
            predictions.add(JSON.writeValueAsString(prediction(article, text, quotes)));
        }
        Files.write(Path.of(arguments[1]), predictions);
        System.out.printf("%d articles, %.0f a second%n", lines.size(), lines.size() * 1e9 / nanos);
        String gold = System.getProperty("gold", "");
        if (!gold.isBlank()) {
            System.out.print(judged(GoldArticle.in(Path.of(gold)), found));
        }
    }

    /** An annotated article that was not among those read counts as one without a find. */
    static String judged(List<GoldArticle> gold, Map<String, List<FoundQuote>> found) {
        Findings findings = Findings.of(gold.stream()
                .map(article -> new Comparison(article, found.getOrDefault(article.id(), List.of())))
                .toList());
        return "\n"
                + String.join(
                        "\n",
                        new ScoreTable(findings).toString(),
                        new SpeakerTables(findings).toString(),
                        new ConfidenceTable(findings).toString(),
                        new ErrorTable(findings).toString());
    }

    private static String id(JsonNode article) {
        return article.has("id")
                ? article.get("id").asString()
                : article.path("url").asString();
    }

    private static Map<String, Object> prediction(JsonNode article, String text, List<FoundQuote> quotes) {
        List<Map<String, @Nullable Object>> rows = new ArrayList<>();
        for (FoundQuote quote : quotes) {
            for (Span span : quote.spans()) {
                rows.add(row(text, quote, span));
            }
        }
        Map<String, Object> prediction = new LinkedHashMap<>();
        prediction.put("id", id(article));
        prediction.put("quotes", rows);
        return prediction;
    }

    private static Map<String, @Nullable Object> row(String text, FoundQuote quote, Span span) {
        Map<String, @Nullable Object> row = new LinkedHashMap<>();
        row.put("start", text.codePointCount(0, span.start()));
        row.put("end", text.codePointCount(0, span.end()));
        row.put("text", span.in(text));
        row.put(
                "kind",
                quote.kind() == QuoteKind.BLOCK
                        ? "indirect"
                        : quote.kind().name().toLowerCase(java.util.Locale.ROOT));
        Span mention = quote.mention();
        if (mention != null) {
            row.put("speaker", mention.in(text));
            row.put("speaker_start", text.codePointCount(0, mention.start()));
            row.put("speaker_end", text.codePointCount(0, mention.end()));
        }
        FoundSpeaker speaker = quote.speaker();
        if (speaker != null) {
            row.put("speaker_canonical", speaker.name());
            row.put("speaker_kind", speaker.kind().name());
            row.put("speaker_title", speaker.title());
            row.put("speaker_number", speaker.number());
        }
        Span cue = quote.cue();
        row.put("cue", cue == null ? null : cue.in(text));
        row.put("via", quote.via());
        row.put("confidence", quote.confidence());
        return row;
    }
}
