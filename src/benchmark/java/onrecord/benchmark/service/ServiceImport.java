package onrecord.benchmark.service;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import onrecord.benchmark.Http;
import onrecord.benchmark.Loaded;
import onrecord.benchmark.corpus.Article;
import onrecord.benchmark.corpus.Corpus;
import tools.jackson.databind.JsonNode;

/** Loads the articles by {@code POST /imports}, part by part; a run that was broken off is taken up where it stopped. */
final class ServiceImport {

    private static final long PART = 25_000;
    private static final Duration WITHOUT_PROGRESS = Duration.ofMinutes(5);

    private final Http editor;
    private final Loaded loaded;

    ServiceImport(Http editor, Path directory) {
        this.editor = editor;
        this.loaded = new Loaded(directory);
    }

    void run(Corpus corpus) throws Exception {
        if (loaded.has(corpus)) {
            return;
        }
        awaitEnd(); // imports of a run that was broken off go on by themselves
        long before = indexed();
        long begin = System.nanoTime();
        for (long from = before / PART * PART; from < corpus.size(); from += PART) {
            editor.body(editor.lines("/imports", corpus.part(from, from + PART).map(Article::line)));
            awaitEnd();
            System.out.printf("  %,d articles after %.0f s%n", indexed(), (System.nanoTime() - begin) / 1e9);
        }
        if (indexed() != corpus.size()) {
            throw new IOException("There are %,d articles instead of %,d".formatted(indexed(), corpus.size()));
        }
        // the time for all, where only the last ones were missing
        double share = (double) (corpus.size() - before) / corpus.size();
        loaded.write(corpus, Duration.ofNanos((long) ((System.nanoTime() - begin) / Math.max(share, 1e-9))));
    }

    /** Returns when nothing is left to store, nor to index. */
    private void awaitEnd() throws Exception {
        String before = "";
        long since = System.nanoTime();
        while (true) {
            JsonNode imports = editor.json(editor.get("/imports"));
            JsonNode index = editor.json(editor.get("/index"));
            if (allCompleted(imports) && index.get("changesBehind").asLong() == 0) {
                return;
            }
            String now = imports.toString() + index.get("articles") + index.get("changesBehind");
            if (!now.equals(before)) {
                before = now;
                since = System.nanoTime();
            } else if (System.nanoTime() - since > WITHOUT_PROGRESS.toNanos()) {
                throw new IOException("The import stands still: " + now);
            }
            Thread.sleep(200);
        }
    }

    private static boolean allCompleted(JsonNode imports) throws IOException {
        for (JsonNode one : imports) {
            if (one.get("state").asString().equals("failed")
                    || one.get("rejected").asLong() > 0) {
                throw new IOException("An import failed: " + one);
            }
        }
        return imports.valueStream().allMatch(one -> one.get("state").asString().equals("completed"));
    }

    private long indexed() throws Exception {
        return editor.json(editor.get("/index")).get("articles").asLong();
    }
}
