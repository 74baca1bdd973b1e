package onrecord.benchmark.opensearch;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import onrecord.benchmark.Client;
import onrecord.benchmark.Engine;
import onrecord.benchmark.Footprint;
import onrecord.benchmark.Http;
import onrecord.benchmark.HttpQuestions;
import onrecord.benchmark.OwnProcess;
import onrecord.benchmark.corpus.Corpus;
import org.jspecify.annotations.Nullable;

/** A node in its own process, with the same 2 GB of heap and the switches of its own {@code jvm.options}. */
public final class OpenSearch implements Engine {

    private final Path source;
    private final Path classPath;
    private final Path directory;
    private int port;
    private @Nullable OwnProcess process;
    private @Nullable SearchBodies questions;

    /**
     * @param source the node's class, which needs no compiling
     * @param classPath a file with the node's class path
     */
    public OpenSearch(Path source, Path classPath, Path directory) {
        this.source = source;
        this.classPath = classPath;
        this.directory = directory;
    }

    @Override
    public String name() {
        return "OpenSearch";
    }

    @Override
    public void start() throws Exception {
        port = Http.freePort();
        OwnProcess started = OwnProcess.java(
                directory,
                List.of(
                        "-Xms2g",
                        "-Xmx2g",
                        "-XX:+UseG1GC",
                        "-XX:G1ReservePercent=25",
                        "-XX:InitiatingHeapOccupancyPercent=30",
                        "-XX:+AlwaysPreTouch",
                        "--add-modules=jdk.incubator.vector",
                        "--enable-native-access=ALL-UNNAMED",
                        "-cp",
                        Files.readString(classPath),
                        source.toString(),
                        directory.resolve("node").toString(),
                        Integer.toString(port)));
        process = started;
        try (Http http = new Http(port)) {
            started.await(() -> http.json(http.get("/_cluster/health?wait_for_status=yellow"))
                    .get("timed_out")
                    .asString()
                    .equals("false"));
        }
    }

    @Override
    public void load(Corpus corpus) throws Exception {
        try (Http http = new Http(port)) {
            new BulkLoad(http, directory).run(corpus);
        }
    }

    @Override
    public void prepare(Corpus corpus) throws Exception {
        try (Http http = new Http(port)) {
            questions = SearchBodies.of(corpus, http);
        }
    }

    @Override
    public Client connect() {
        return new HttpQuestions(port, Objects.requireNonNull(questions).requests(), SearchBodies::found);
    }

    @Override
    public long indexBytes() throws Exception {
        try (Http http = new Http(port)) {
            return http.json(http.get("/_stats/store"))
                    .at("/_all/primaries/store/size_in_bytes")
                    .asLong();
        }
    }

    @Override
    public long residentBytes() {
        return Footprint.residentBytes(Objects.requireNonNull(process).all());
    }

    @Override
    public void close() {
        if (process != null) {
            process.close();
        }
    }
}
