package onrecord.article;

import static onrecord.Fixtures.article;
import static onrecord.Fixtures.person;
import static onrecord.Fixtures.unique;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import onrecord.Api;
import onrecord.WholeService;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The rules that hold even for statements written by hand. */
@WholeService
class SchemaTests {

    @Autowired
    private Api api;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void keepsSpansInsideTheTextCountedInUtf16Units() {
        long id = api.post("/articles", article("Dove", "🕊 flies")).id();

        addQuote(id, "{[0,8)}");
        assertThatThrownBy(() -> addQuote(id, "{[0,9)}")).hasMessageContaining("beyond the text");
        assertThatThrownBy(() -> addQuote(id, "{}")).hasMessageContaining("quote_spans_bounded");
        assertThatThrownBy(() -> addQuote(id, "{[3,)}")).hasMessageContaining("quote_spans_bounded");
    }

    @Test
    void keepsATextFromBecomingShorterThanItsQuotes() {
        long id = api.post("/articles", article("Dove", "The dove flies")).id();
        addQuote(id, "{[4,14)}");

        assertThatThrownBy(() -> jdbc.sql("update article set body = 'The dove' where id = ?")
                        .param(id)
                        .update())
                .hasMessageContaining("too short for its quotes");
    }

    @Test
    void keepsRolesOfOneTitleApart() {
        long id = api.post("/speakers", person(unique("Ana Duarte "))).id();
        String add = "insert into speaker_role (speaker_id, title, held_from, held_to) values (?, ?, ?::date, ?::date)";
        jdbc.sql(add).params(id, "Minister", "2020-01-01", "2020-12-31").update();

        jdbc.sql(add).params(id, "Minister", "2021-01-01", "2021-12-31").update();
        jdbc.sql(add).params(id, "Deputy", "2020-01-01", "2020-12-31").update();
        assertThatThrownBy(() -> jdbc.sql(add)
                        .params(id, "MINISTER", "2020-12-31", "2021-01-01")
                        .update())
                .hasMessageContaining("speaker_role_not_held_twice");
    }

    @Test
    void keepsKindsAndStatusesToTheKnownOnes() {
        long id = api.post("/articles", article("Dove", "The dove flies")).id();

        assertThatThrownBy(() -> jdbc.sql("insert into quote (article_id, kind, text, spans, confidence, status)"
                                + " values (?, 'loud', 'x', '{[0,3)}', 1, 'extracted')")
                        .param(id)
                        .update())
                .hasMessageContaining("quote_kind_known");
    }

    private void addQuote(long article, String spans) {
        jdbc.sql("insert into quote (article_id, kind, text, spans, confidence, status)"
                        + " values (?, 'direct', 'words', ?::int4multirange, 1, 'extracted')")
                .params(article, spans)
                .update();
    }
}
