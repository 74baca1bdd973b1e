package onrecord.benchmark.service;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import onrecord.benchmark.Http;
import org.springframework.util.FileSystemUtils;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** How fast real articles are imported: their quotes are found, stored and indexed. */
public final class OwnArticles {

    /** Java compiles what an import needs during some ten thousand articles. */
    private static final int COPIES = 8;

    private final List<String> lines;

    /**
     * @param file JSON Lines: on each line what {@code POST /articles} takes
     */
    public OwnArticles(Path file) throws IOException {
        this.lines = Files.readAllLines(file);
    }

    /** Articles a second on an empty service, from the first byte sent until all is indexed: just started, then ever warmer. */
    public List<Double> rates(Path jar, Path directory) throws Exception {
        FileSystemUtils.deleteRecursively(directory);
        try (OnRecord service = new OnRecord(jar, directory)) {
            service.start();
            try (Http editor = service.editor()) {
                List<Double> rates = new ArrayList<>();
                for (int copy = 1; copy <= COPIES; copy++) {
                    rates.add(rate(editor, copy));
                }
                return rates;
            }
        } finally {
            FileSystemUtils.deleteRecursively(directory);
        }
    }

    private double rate(Http editor, int copy) throws Exception {
        long begin = System.nanoTime();
        editor.body(editor.lines(
                "/imports", IntStream.range(0, lines.size()).mapToObj(line -> copied(lines.get(line), line, copy))));
        new ImportProgress(editor).awaitEnd();
        return lines.size() * 1e9 / (System.nanoTime() - begin);
    }

    /** The same article at another address, as each address is stored once. */
    private static String copied(String line, int number, int copy) {
        ObjectNode article = (ObjectNode) JsonMapper.shared().readTree(line);
        return article.put("url", "https://news.example/%d/%d".formatted(copy, number))
                .toString();
    }
}
