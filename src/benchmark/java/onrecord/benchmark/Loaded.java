package onrecord.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.Collectors;
import onrecord.benchmark.corpus.Article;
import onrecord.benchmark.corpus.Corpus;

/** The note in an engine's directory that all articles are there, which ones, and how long they took. */
public final class Loaded {

    private final Path file;

    public Loaded(Path directory) {
        this.file = directory.resolve("loaded");
    }

    /** Whether the note says so; throws where it speaks of other articles than these. */
    public boolean has(Corpus corpus) throws IOException {
        if (!Files.exists(file)) {
            return false;
        }
        if (!Files.readString(file).startsWith(mark(corpus))) {
            throw new IOException(file.getParent() + " holds articles that are no longer made like this; remove it");
        }
        return true;
    }

    public void write(Corpus corpus, Duration taken) throws IOException {
        Files.writeString(file, mark(corpus) + " " + taken.toMillis() / 1e3);
    }

    /** How many articles a second were loaded. */
    public double rate(Corpus corpus) throws IOException {
        return corpus.size() / Double.parseDouble(Files.readString(file).split(" ")[2]);
    }

    private static String mark(Corpus corpus) {
        String first = corpus.part(0, 100).map(Article::line).collect(Collectors.joining());
        return corpus.size() + " " + Integer.toHexString(first.hashCode());
    }
}
