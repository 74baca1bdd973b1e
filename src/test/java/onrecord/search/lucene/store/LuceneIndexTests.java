package onrecord.search.lucene.store;

import static onrecord.Fixtures.article;
import static onrecord.Fixtures.unique;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Comparator;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import onrecord.Api;
import onrecord.Fixtures;
import onrecord.WholeService;
import onrecord.changes.ChangeLog;
import onrecord.changes.Position;
import onrecord.database.DataDirectory;
import onrecord.search.index.Fields;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.util.FileSystemUtils;

@WholeService
class LuceneIndexTests {

    @Autowired
    private Api api;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private ChangeLog changes;

    @Autowired
    private IndexWriting writing;

    @Autowired
    private LuceneIndex index;

    @Test
    void isBuiltAnewWhenTheLogWasPrunedWhereItStood() throws Exception {
        String lost = addAndLose();

        jdbc.sql("update change_history set pruned_to = (select max(tx) from change)")
                .update();
        add(unique("after"));

        api.eventually("/articles?q=" + lost, found -> found.count() == 1);
        assertThat(changes.holds(index.history(), index.position())).isTrue();
    }

    @Test
    void isBuiltAnewOfTheHistoryThatTheDatabaseHasNow() throws Exception {
        String lost = addAndLose();

        jdbc.sql("update change_history set id = gen_random_uuid()").update();
        add(unique("after"));

        api.eventually("/articles?q=" + lost, found -> found.count() == 1);
        assertThat(index.history()).isEqualTo(changes.history());
    }

    @Test
    void opensTheLastCompleteGenerationAfterACrashDuringARebuild(@TempDir Path home) throws IOException {
        try (DataDirectory data = DataDirectory.open(home)) {
            LuceneIndex before = opened(data);
            Path complete = before.current().folder();
            before.close();
            Path unfinished = home.resolve("index/g9999999999999");
            FileSystemUtils.copyRecursively(complete, unfinished);
            Files.createFile(unfinished.resolve("unfinished"));

            LuceneIndex after = opened(data);

            assertThat(after.current().folder()).isEqualTo(complete);
            assertThat(unfinished).doesNotExist();
            after.close();
        }
    }

    @Test
    void answersFromWhatItHasWhileItIsBuiltAnewAtTheStart(@TempDir Path home) throws IOException {
        try (DataDirectory data = DataDirectory.open(home)) {
            LuceneIndex before = opened(data);
            Path old = before.current().folder();
            before.current().commit(before.history(), new Position(0, 0)); // where nothing is held
            before.current().close();

            LuceneIndex after = opened(data);
            assertThat(after.current().folder()).isEqualTo(old);
            assertThat(changes.holds(after.history(), after.position())).isFalse();
            after.startAnew();

            assertThat(after.current().folder()).isNotEqualTo(old);
            assertThat(old).doesNotExist();
            after.close();
        }
    }

    @Test
    void takesOverWhatAgreesWithTheDatabaseUnlessAskedForAllAnew(@TempDir Path home) throws IOException {
        add(unique("kept"));
        try (DataDirectory data = DataDirectory.open(home)) {
            LuceneIndex index = opened(data);
            Set<Object> before = files(index);

            rebuild(index, false);
            assertThat(files(index)).containsAnyElementsOf(before);

            Set<Object> copied = files(index);
            rebuild(index, true);
            assertThat(files(index)).doesNotContainAnyElementsOf(copied);
            index.close();
        }
    }

    @Test
    void buildsOneAtATimeAndLeavesNothingOfItWhenClosedMeanwhile(@TempDir Path home) throws IOException {
        try (DataDirectory data = DataDirectory.open(home)) {
            LuceneIndex index = opened(data);
            Path used = index.current().folder();

            assertThat(index.rebuild(false)).isTrue();
            assertThat(index.rebuild(false)).isTrue();
            assertThat(index.rebuild(true))
                    .as("all anew, though one takes over")
                    .isFalse();
            index.close();

            assertThat(home.resolve("index")).isDirectoryContaining(folder -> folder.equals(used));
            assertThat(new Generations(home.resolve("index")).completed()).containsExactly(used);
        }
    }

    @Test
    void takesNothingOverFromAFileWithAByteChanged(@TempDir Path home) throws IOException {
        String word = unique("damaged");
        add(word);
        try (DataDirectory data = DataDirectory.open(home)) {
            LuceneIndex index = opened(data);
            Set<Object> before = files(index);
            long articles = index.sizes().articles();
            damage(index.current().folder().resolve("articles"));

            rebuild(index, false);

            assertThat(files(index)).doesNotContainAnyElementsOf(before);
            assertThat(index.sizes().articles()).isEqualTo(articles);
            index.close();
        }
    }

    @Test
    void isBuiltAnewAtTheStartWhereItCannotBeRead(@TempDir Path home) throws IOException {
        try (DataDirectory data = DataDirectory.open(home)) {
            LuceneIndex before = opened(data);
            Path unreadable = before.current().folder();
            before.close();
            try (Stream<Path> files = Files.list(unreadable.resolve("quotes"))) {
                for (Path file :
                        files.filter(file -> file.toString().endsWith(".si")).toList()) {
                    Files.delete(file);
                }
            }

            LuceneIndex after = opened(data);

            assertThat(after.current().folder()).isNotEqualTo(unreadable);
            assertThat(after.sizes().quotes()).isPositive();
            after.close();
        }
    }

    private static void rebuild(LuceneIndex index, boolean anew) {
        Generation before = index.current();
        index.rebuild(anew);
        await().until(() -> {
            index.settle();
            return index.current() != before;
        });
    }

    /** Which files it consists of, by what the file system calls them: two names can mean one file. */
    private static Set<Object> files(LuceneIndex index) throws IOException {
        try (Stream<Path> files = Files.list(index.current().folder().resolve("articles"))) {
            return files.filter(file -> !file.endsWith("write.lock"))
                    .map(LuceneIndexTests::key)
                    .collect(Collectors.toSet());
        }
    }

    private static Object key(Path file) {
        try {
            return Objects.requireNonNull(
                    Files.readAttributes(file, BasicFileAttributes.class).fileKey());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static void damage(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            Path largest = files.max(
                            Comparator.comparingLong(file -> file.toFile().length()))
                    .orElseThrow();
            byte[] bytes = Files.readAllBytes(largest);
            bytes[bytes.length / 2]++;
            Files.write(largest, bytes);
        }
    }

    @Test
    void leavesNothingOfABuildThatWasGivenUp(@TempDir Path home) throws IOException {
        add(unique("one"));
        Path folder = home.resolve("g1");
        GenerationBuild build = new GenerationBuild(folder, null, changes, writing);

        build.giveUp();
        build.start();
        build.awaitEnd();

        assertThat(folder).doesNotExist();
        assertThat(new Generations(home).completed()).isEmpty();
    }

    @Test
    void doesNotOpenAnIndexOfAnotherDatabase(@TempDir Path home) throws IOException {
        try (DataDirectory data = DataDirectory.open(home)) {
            LuceneIndex before = opened(data);
            Path others = before.current().folder();
            before.current().commit(UUID.randomUUID(), new Position(7, 0));
            before.current().close();

            LuceneIndex after = opened(data);

            assertThat(after.current().folder()).isNotEqualTo(others);
            after.close();
        }
    }

    private LuceneIndex opened(DataDirectory data) {
        LuceneIndex index = new LuceneIndex(data, changes, writing);
        index.open();
        return index;
    }

    private String addAndLose() throws Exception {
        String word = unique("lost");
        long id = add(word);
        api.eventually("/articles?q=" + word, found -> found.count() == 1);
        index.current().articles().remove(Fields.ID, id);
        index.current().refresh();
        assertThat(api.get("/articles?q=" + word).count()).isZero();
        return word;
    }

    private long add(String headline) {
        return api.post("/articles", article(headline, Fixtures.BEIJING))
                .expect(201)
                .id();
    }
}
