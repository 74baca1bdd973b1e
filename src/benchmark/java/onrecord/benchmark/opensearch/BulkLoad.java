package onrecord.benchmark.opensearch;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.Stream;
import onrecord.benchmark.Http;
import onrecord.benchmark.Loaded;
import onrecord.benchmark.corpus.Corpus;
import tools.jackson.databind.JsonNode;

/** Loads the articles by {@code _bulk}, from the beginning where a run was broken off, and merges to one segment. */
final class BulkLoad {

    private static final int CHUNK = 1_000;

    private final Http http;
    private final Loaded loaded;

    BulkLoad(Http http, Path directory) {
        this.http = http;
        this.loaded = new Loaded(directory);
    }

    void run(Corpus corpus) throws Exception {
        if (loaded.has(corpus)) {
            return;
        }
        long begin = System.nanoTime();
        http.send(http.delete("/" + String.join(",", Indexes.MAPPINGS.keySet()) + "?ignore_unavailable=true"));
        for (String index : Indexes.MAPPINGS.keySet()) {
            http.body(http.put("/" + index, Indexes.creation(index)));
        }
        Documents documents = new Documents(corpus);
        send(Documents.names(corpus));
        for (long from = 0; from < corpus.size(); from += CHUNK) {
            send(corpus.part(from, from + CHUNK).flatMap(documents::of));
            if ((from + CHUNK) % 25_000 == 0) {
                System.out.printf("  %,d articles after %.0f s%n", from + CHUNK, (System.nanoTime() - begin) / 1e9);
            }
        }
        http.body(http.post("/_refresh"));
        http.body(http.post("/_forcemerge?max_num_segments=1&wait_for_completion=true"));
        http.body(http.post("/_refresh"));
        check(corpus);
        loaded.write(corpus, Duration.ofNanos(System.nanoTime() - begin));
    }

    private void send(Stream<String> lines) throws Exception {
        JsonNode answer = http.json(http.lines("/_bulk?filter_path=errors,items.*.error", lines));
        if (answer.get("errors").asBoolean()) {
            throw new IOException("Not all was taken: " + answer);
        }
    }

    private void check(Corpus corpus) throws Exception {
        long count = http.json(http.get("/articles/_count")).get("count").asLong();
        if (count != corpus.size()) {
            throw new IOException("There are %,d articles instead of %,d".formatted(count, corpus.size()));
        }
    }
}
