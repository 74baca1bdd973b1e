package onrecord.benchmark.service;

import java.io.IOException;
import java.time.Duration;
import onrecord.benchmark.Http;
import tools.jackson.databind.JsonNode;

/** How far the imports and the index are. */
final class ImportProgress {

    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private final Http editor;

    ImportProgress(Http editor) {
        this.editor = editor;
    }

    /** Returns when nothing is left to store, nor to index. */
    void awaitEnd() throws Exception {
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
            } else if (System.nanoTime() - since > PATIENCE.toNanos()) {
                throw new IOException("The import stands still: " + now);
            }
            Thread.sleep(500);
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
}
