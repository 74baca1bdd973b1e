package onrecord.search.lucene;

import static onrecord.Fixtures.article;
import static onrecord.Fixtures.unique;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
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
            Path unfinished = Files.createDirectories(home.resolve("index/g9999999999999/articles"))
                    .getParent();

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
    void leavesNothingOfABuildThatWasGivenUp(@TempDir Path home) throws IOException {
        add(unique("one"));
        Path folder = home.resolve("g1");
        ShelvesBuild build = new ShelvesBuild(folder, changes, writing);

        build.giveUp();
        build.start();
        build.awaitEnd();

        assertThat(folder).doesNotExist();
        assertThat(new Generations(home).kept()).isEmpty();
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
