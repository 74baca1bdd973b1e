package onrecord.benchmark.service;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import onrecord.benchmark.Http;
import onrecord.benchmark.Loaded;
import onrecord.benchmark.corpus.Article;
import onrecord.benchmark.corpus.Corpus;

/** Loads the articles by {@code POST /imports}, part by part; a run that was broken off is taken up where it stopped. */
final class ServiceImport {

    private static final long PART = 25_000;

    private final Http editor;
    private final ImportProgress progress;
    private final Loaded loaded;

    ServiceImport(Http editor, Path directory) {
        this.editor = editor;
        this.progress = new ImportProgress(editor);
        this.loaded = new Loaded(directory);
    }

    void run(Corpus corpus) throws Exception {
        if (loaded.has(corpus)) {
            return;
        }
        progress.awaitEnd(); // imports of a run that was broken off go on by themselves
        long before = indexed();
        long begin = System.nanoTime();
        for (long from = before / PART * PART; from < corpus.size(); from += PART) {
            editor.body(editor.lines("/imports", corpus.part(from, from + PART).map(Article::line)));
            progress.awaitEnd();
            System.out.printf("  %,d articles after %.0f s%n", indexed(), (System.nanoTime() - begin) / 1e9);
        }
        if (indexed() != corpus.size()) {
            throw new IOException("There are %,d articles instead of %,d".formatted(indexed(), corpus.size()));
        }
        // the time for all, where only the last ones were missing
        double share = (double) (corpus.size() - before) / corpus.size();
        loaded.write(corpus, Duration.ofNanos((long) ((System.nanoTime() - begin) / Math.max(share, 1e-9))));
    }

    private long indexed() throws Exception {
        return editor.json(editor.get("/index")).get("articles").asLong();
    }
}
