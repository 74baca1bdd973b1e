package onrecord.search.lucene.store;

import static onrecord.Fixtures.article;
import static onrecord.Fixtures.person;
import static onrecord.Fixtures.unique;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import onrecord.Api;
import onrecord.Api.Answer;
import onrecord.Fixtures;
import onrecord.WholeService;
import onrecord.search.index.Fields;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.JsonNode;

/** Whatever another test of the same service did, the index is consistent before each of these and after a rebuild. */
@WholeService
class IndexCheckTests {

    @Autowired
    private Api api;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private LuceneIndex index;

    @BeforeEach
    void isConsistent() {
        assertThat(check().at("/consistent")).as(check().text()).isEqualTo("true");
    }

    @AfterEach
    void isConsistentAfterARebuild() {
        rebuild();
        assertThat(check().at("/consistent")).as(check().text()).isEqualTo("true");
    }

    private void rebuild() {
        var before = index.current();
        api.post("/index/rebuild", "").expect(202);
        api.eventually("/articles?limit=1", found -> index.current() != before);
    }

    @Test
    void namesWhatTheIndexLost() throws IOException {
        Answer lost = added();
        index.current().articles().remove(Fields.ID, lost.id());
        index.current().quotes().remove(Fields.ARTICLE, lost.id());
        index.current().refresh();

        JsonNode check = inconsistent();

        assertThat(ids(check, "/articles/missing")).containsExactly(lost.id());
        assertThat(ids(check, "/quotes/missing"))
                .containsExactly(lost.json().at("/quotes/0/id").asLong());
        assertThat(check.at("/articles/inIndex").asLong())
                .isEqualTo(check.at("/articles/inDatabase").asLong() - 1);
    }

    @Test
    void namesWhatIsStaleOrGoneInTheDatabaseWhereNoTriggerLoggedIt() {
        Answer stale = added();
        Answer gone = added();
        long speaker =
                api.post("/speakers", person(unique("Stale "))).expect(201).id();
        api.eventually(
                "/speakers?q=Stale&limit=100", found -> found.results("/id").contains("" + speaker));

        withoutTriggers("update article set tags = array['changed'] where id = ?", stale.id());
        withoutTriggers("delete from quote where article_id = ?", gone.id());
        withoutTriggers("delete from article where id = ?", gone.id());
        withoutTriggers("update speaker set name_key = name_key || ' jr' where id = ?", speaker);
        JsonNode check = inconsistent();

        assertThat(ids(check, "/articles/stale")).containsExactly(stale.id());
        assertThat(ids(check, "/quotes/stale"))
                .containsExactly(stale.json().at("/quotes/0/id").asLong());
        assertThat(ids(check, "/articles/surplus")).containsExactly(gone.id());
        assertThat(ids(check, "/quotes/surplus"))
                .containsExactly(gone.json().at("/quotes/0/id").asLong());
        assertThat(ids(check, "/speakers/stale")).containsExactly(speaker);
        assertThat(check.at("/articles/missing/count").asLong()).isZero();
    }

    @Test
    void mendsManyAndNamesTheFirstHundred() {
        int many = 1_100;
        transaction.executeWithoutResult(status -> {
            jdbc.sql("set local session_replication_role = replica").update();
            jdbc.sql("insert into article (headline, body, published_at)"
                            + " select 'unlogged ' || number, 'Nobody heard of it.', now()"
                            + " from generate_series(1, ?) number")
                    .param(many)
                    .update();
        });

        JsonNode check = inconsistent();

        assertThat(check.at("/articles/missing/count").asInt()).isEqualTo(many);
        assertThat(ids(check, "/articles/missing")).hasSize(100);
        rebuild();
        assertThat(check().at("/consistent")).isEqualTo("true");
        jdbc.sql("delete from article where headline like 'unlogged %'").update();
        api.eventually("/articles?q=unlogged", found -> found.count() == 0);
    }

    @Test
    void doesNotCountWhatTheLogStillHolds() {
        Answer changed = added();
        transaction.executeWithoutResult(open -> {
            jdbc.sql("select pg_current_xact_id()::text").query(String.class).single();
            api.post("/articles", article(unique("unseen"), Fixtures.BEIJING)).expect(201);
            api.delete("/articles/" + changed.id(), changed.etag()).expect(204);
            Answer check = check();
            assertThat(check.at("/consistent")).as(check.text()).isEqualTo("true");
            assertThat(check.at("/articles/waiting")).isEqualTo("2");
        });
    }

    @Test
    void findsNoArticleStaleWhoseSpeakerOrOutletGotAnotherName() {
        String words = "“We are here,” Oksana %s said.".formatted(unique("Named"));
        Answer article =
                api.post("/articles", article(unique("renaming"), words)).expect(201);
        Answer speaker = api.get("/speakers/" + article.at("/quotes/0/speaker/id"));
        String name = unique("Another ");

        api.patch("/speakers/" + speaker.id(), speaker.etag(), Map.of("name", name))
                .expect(200);

        api.eventually("/speakers?q=" + name, found -> found.count() == 1);
        assertThat(check().at("/consistent")).as(check().text()).isEqualTo("true");
    }

    private Answer check() {
        return api.exchange(HttpMethod.GET, "/index/check", api.json("application/json"), null)
                .expect(200);
    }

    private JsonNode inconsistent() {
        Answer answer = check();
        assertThat(answer.at("/consistent")).as(answer.text()).isEqualTo("false");
        return answer.json();
    }

    private Answer added() {
        String word = unique("checked");
        Answer added = api.post("/articles", article(word, Fixtures.BEIJING)).expect(201);
        api.eventually("/articles?q=" + word, found -> found.count() == 1);
        return added;
    }

    private static List<Long> ids(JsonNode check, String pointer) {
        return check.at(pointer + "/ids").valueStream().map(JsonNode::asLong).toList();
    }

    private void withoutTriggers(String sql, long id) {
        transaction.executeWithoutResult(status -> {
            jdbc.sql("set local session_replication_role = replica").update();
            jdbc.sql(sql).param(id).update();
        });
    }
}
