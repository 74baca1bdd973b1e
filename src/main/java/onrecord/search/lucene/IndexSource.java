package onrecord.search.lucene;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads from the database what goes into the index, by a fixed number of statements for any number of rows. */
@Repository
class IndexSource {

    private static final String ARTICLES =
            "select id, headline, body, published_at, outlet_id, language, tags from article where id = any(?) order by id";

    private static final String QUOTES =
            "select id, article_id, speaker_id, kind, text from quote where article_id = any(?) and status <> 'rejected' order by id";

    private static final String SPEAKERS = """
            select id, kind, name_key,
                   array(select alias.name_key from speaker_alias alias where alias.speaker_id = speaker.id
                         order by alias.name_key) as aliases
            from speaker where id = any(?)""";

    private final JdbcClient jdbc;

    IndexSource(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** An article with its quotes. */
    record ArticleRow(
            long id,
            String headline,
            String body,
            long publishedAt,
            @Nullable Long outlet,
            @Nullable String language,
            List<String> tags,
            List<QuoteRow> quotes) {}

    /** A quote. */
    record QuoteRow(long id, long articleId, @Nullable Long speakerId, String kind, String text) {}

    /** A speaker; names are folded. */
    record SpeakerRow(long id, String kind, String name, List<String> aliases) {}

    List<ArticleRow> articles(Collection<Long> ids) {
        Long[] wanted = ids.toArray(Long[]::new);
        Map<Long, List<QuoteRow>> quotes = jdbc.sql(QUOTES).param(wanted).query(QuoteRow.class).list().stream()
                .collect(Collectors.groupingBy(QuoteRow::articleId));
        return jdbc.sql(ARTICLES)
                .param(wanted)
                .query((row, number) -> article(row, quotes.getOrDefault(row.getLong("id"), List.of())))
                .list();
    }

    List<SpeakerRow> speakers(Collection<Long> ids) {
        return jdbc.sql(SPEAKERS)
                .param(ids.toArray(Long[]::new))
                .query((row, number) -> new SpeakerRow(
                        row.getLong("id"),
                        row.getString("kind"),
                        row.getString("name_key"),
                        strings(row.getArray("aliases"))))
                .list();
    }

    /** The next ids of a table above the given one, in order. */
    List<Long> idsAfter(Table table, long id, int limit) {
        return jdbc.sql("select id from " + table.name() + " where id > ? order by id limit ?")
                .params(id, limit)
                .query(Long.class)
                .list();
    }

    long count(Table table) {
        return jdbc.sql("select count(*) from " + table.name())
                .query(Long.class)
                .single();
    }

    /** What is indexed. */
    enum Table {
        ARTICLE,
        SPEAKER
    }

    private static ArticleRow article(ResultSet row, List<QuoteRow> quotes) throws SQLException {
        return new ArticleRow(
                row.getLong("id"),
                row.getString("headline"),
                row.getString("body"),
                row.getObject("published_at", OffsetDateTime.class).toInstant().toEpochMilli(),
                row.getObject("outlet_id", Long.class),
                row.getString("language"),
                strings(row.getArray("tags")),
                quotes);
    }

    private static List<String> strings(Array array) throws SQLException {
        return List.of((String[]) array.getArray());
    }
}
