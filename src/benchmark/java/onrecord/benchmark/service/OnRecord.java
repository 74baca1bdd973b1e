package onrecord.benchmark.service;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import onrecord.benchmark.Client;
import onrecord.benchmark.Engine;
import onrecord.benchmark.Footprint;
import onrecord.benchmark.Http;
import onrecord.benchmark.HttpQuestions;
import onrecord.benchmark.OwnProcess;
import onrecord.benchmark.corpus.Corpus;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** The packaged service in its own process, with 2 GB of heap. */
public final class OnRecord implements Engine {

    private final Path jar;
    private final Path directory;
    private final String password = random();
    private int port;
    private String token = "";
    private @Nullable OwnProcess process;
    private @Nullable ServiceQuestions questions;

    public OnRecord(Path jar, Path directory) {
        this.jar = jar;
        this.directory = directory;
    }

    @Override
    public String name() {
        return "On Record";
    }

    @Override
    public void start() throws Exception {
        port = Http.freePort();
        OwnProcess started = OwnProcess.java(
                directory,
                List.of(
                        "-Xms1g",
                        "-Xmx2g",
                        "-jar",
                        jar.toString(),
                        "--server.address=127.0.0.1",
                        "--server.port=" + port,
                        "--onrecord.samples=false",
                        "--onrecord.data-dir=" + directory.resolve("data")),
                "ONRECORD_EDITOR_PASSWORD",
                password);
        process = started;
        try (Http http = new Http(port)) {
            started.await(
                    () -> http.send(http.get("/actuator/health/readiness")).statusCode() == 200);
        }
        token = token();
    }

    @Override
    public void load(Corpus corpus) throws Exception {
        try (Http editor = editor()) {
            new ServiceImport(editor, directory).run(corpus);
        }
    }

    @Override
    public void prepare(Corpus corpus) throws Exception {
        try (Http http = new Http(port)) {
            questions = ServiceQuestions.of(corpus, http);
        }
    }

    @Override
    public Client connect() {
        return new HttpQuestions(port, Objects.requireNonNull(questions).requests(), ServiceQuestions::found);
    }

    /**
     * Rebuilds the index while the old one answers, and gives the articles a second.
     *
     * @param anew whether every document is made again, and not only compared with the database
     */
    public double rebuild(Corpus corpus, boolean anew) throws Exception {
        try (Http editor = editor()) {
            long begin = System.nanoTime();
            JsonNode state = editor.json(editor.post("/index/rebuild?anew=" + anew));
            while (state.hasNonNull("rebuild")) {
                Thread.sleep(50);
                state = editor.json(editor.get("/index"));
            }
            return corpus.size() * 1e9 / (System.nanoTime() - begin);
        }
    }

    /** How long new articles took to be found. */
    public List<Long> nanosUntilFound(Corpus corpus, int articles) throws Exception {
        try (Http editor = editor()) {
            return new Freshness(editor).nanosUntilFound(corpus, articles);
        }
    }

    @Override
    public long indexBytes() throws Exception {
        return Footprint.bytesOf(directory.resolve("data").resolve("index"));
    }

    @Override
    public long residentBytes() {
        Stream<ProcessHandle> database =
                Footprint.postgres(directory.resolve("data").resolve("postgres"));
        return Footprint.residentBytes(
                Stream.concat(Objects.requireNonNull(process).all(), database).distinct());
    }

    @Override
    public void close() {
        if (process != null) {
            process.close();
        }
    }

    /** A connection of somebody who may write. */
    Http editor() {
        return new Http(port, "Authorization", "Bearer " + token);
    }

    /** As programs do: to check a password for every request would cost more than what is measured. */
    private String token() throws Exception {
        String credentials =
                Base64.getEncoder().encodeToString(("editor:" + password).getBytes(StandardCharsets.UTF_8));
        try (Http http = new Http(port, "Authorization", "Basic " + credentials)) {
            return http.json(http.post("/tokens", "{\"label\": \"benchmark\", \"days\": 1}"))
                    .get("token")
                    .asString();
        }
    }

    private static String random() {
        byte[] bytes = new byte[18];
        new SecureRandom().nextBytes(bytes);
        return Base64.getUrlEncoder().encodeToString(bytes);
    }
}
