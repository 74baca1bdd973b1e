package onrecord.benchmark.service;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import onrecord.benchmark.Http;
import onrecord.benchmark.corpus.Article;
import onrecord.benchmark.corpus.Corpus;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** From the answer to {@code POST /articles} until a search finds the article; then it is deleted again. */
final class Freshness {

    private static final long PATIENCE = 60_000_000_000L;
    private static final int BETWEEN = 250; // so that the index has caught up, as on a server with little to do

    private final Http editor;

    Freshness(Http editor) {
        this.editor = editor;
    }

    List<Long> nanosUntilFound(Corpus corpus, int articles) throws Exception {
        List<Long> nanos = new ArrayList<>();
        List<HttpRequest> deletions = new ArrayList<>();
        for (int i = 0; i < articles; i++) {
            Thread.sleep(BETWEEN);
            String word = "fresh" + Long.toString(System.nanoTime(), 36);
            HttpResponse<byte[]> added = editor.send(editor.post("/articles", article(corpus, i, word)));
            nanos.add(nanosUntilFound(word));
            deletions.add(deletion(added));
        }
        for (HttpRequest deletion : deletions) {
            editor.body(deletion);
        }
        return nanos;
    }

    /** Without quotes, which the service then finds itself. */
    private static String article(Corpus corpus, int number, String word) {
        Article like = corpus.article(number);
        return JsonMapper.shared()
                .writeValueAsString(Map.of(
                        "headline",
                        word,
                        "body",
                        like.body(),
                        "publishedAt",
                        like.publishedAt().toString()));
    }

    private long nanosUntilFound(String word) throws Exception {
        HttpRequest search = editor.get("/articles?q=" + word);
        long begin = System.nanoTime();
        while (editor.json(search).get("results").isEmpty()) {
            if (System.nanoTime() - begin > PATIENCE) {
                throw new IllegalStateException("A new article is not found within a minute");
            }
            Thread.sleep(1);
        }
        return System.nanoTime() - begin;
    }

    private HttpRequest deletion(HttpResponse<byte[]> added) {
        JsonNode article = JsonMapper.shared().readTree(added.body());
        return editor.delete(
                "/articles/" + article.get("id").asLong(),
                "If-Match",
                added.headers().firstValue("ETag").orElseThrow());
    }
}
