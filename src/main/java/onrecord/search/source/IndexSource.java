package onrecord.search.source;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import onrecord.article.OutletView;
import onrecord.article.QuoteReader;
import onrecord.article.QuoteView;
import onrecord.speaker.Role;
import onrecord.speaker.SpeakerKind;
import onrecord.speaker.SpeakerView;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads from the database what goes into an index, by a fixed number of statements for any number of rows. */
@Repository
public class IndexSource {

    private static final String ARTICLES = """
            select id, url, headline, body, published_at, outlet_id, byline, language, tags
            from article where id = any(?) order by id""";

    private static final String SPEAKERS = """
            select id, kind, name, name_key,
                   array(select alias.name from speaker_alias alias where alias.speaker_id = speaker.id order by name)
                       as aliases,
                   array(select array[title, organization, country, held_from::text, held_to::text]
                         from speaker_role held where held.speaker_id = speaker.id
                         order by held_from nulls first, title) as roles
            from speaker where id = any(?) order by id""";

    private final JdbcClient jdbc;
    private final QuoteReader quotes;

    IndexSource(JdbcClient jdbc, QuoteReader quotes) {
        this.jdbc = jdbc;
        this.quotes = quotes;
    }

    /** The articles with these ids and all their quotes but the rejected ones, in the order of the ids. */
    public List<IndexedArticle> articles(Collection<Long> ids) {
        Map<Long, List<QuoteView>> said = quotes.ofArticles(ids);
        return jdbc.sql(ARTICLES)
                .param(ids.toArray(Long[]::new))
                .query((row, number) -> article(row, said.getOrDefault(row.getLong("id"), List.of())))
                .list();
    }

    public List<IndexedSpeaker> speakers(Collection<Long> ids) {
        return jdbc.sql(SPEAKERS)
                .param(ids.toArray(Long[]::new))
                .query(IndexSource::speaker)
                .list();
    }

    public List<OutletView> outlets(Collection<Long> ids) {
        return jdbc.sql("select id, name from outlet where id = any(?) order by id")
                .param(ids.toArray(Long[]::new))
                .query(OutletView.class)
                .list();
    }

    /** The next ids of a table above the given one, in order. */
    public List<Long> idsAfter(Table table, long id, int limit) {
        return jdbc.sql("select id from " + table.name() + " where id > ? order by id limit ?")
                .params(id, limit)
                .query(Long.class)
                .list();
    }

    public long count(Table table) {
        return jdbc.sql("select count(*) from " + table.name())
                .query(Long.class)
                .single();
    }

    /** What is indexed. */
    public enum Table {
        ARTICLE,
        SPEAKER,
        OUTLET
    }

    private static IndexedArticle article(ResultSet row, List<QuoteView> quotes) throws SQLException {
        return new IndexedArticle(
                row.getLong("id"),
                row.getString("url"),
                row.getString("headline"),
                row.getString("body"),
                row.getObject("published_at", OffsetDateTime.class).toInstant(),
                row.getObject("outlet_id", Long.class),
                row.getString("byline"),
                row.getString("language"),
                strings(row.getArray("tags")),
                quotes);
    }

    private static IndexedSpeaker speaker(ResultSet row, int number) throws SQLException {
        List<Role> roles = Arrays.stream(
                        (@Nullable Object[]) row.getArray("roles").getArray())
                .map(role -> role((@Nullable String[]) Objects.requireNonNull(role)))
                .toList();
        SpeakerView view = new SpeakerView(
                row.getLong("id"),
                row.getString("name"),
                SpeakerKind.valueOf(row.getString("kind").toUpperCase(Locale.ROOT)),
                strings(row.getArray("aliases")).stream().sorted().toList(),
                roles);
        return new IndexedSpeaker(view, row.getString("name_key"));
    }

    private static Role role(@Nullable String[] held) {
        return new Role(Objects.requireNonNull(held[0]), held[1], held[2], day(held[3]), day(held[4]));
    }

    private static @Nullable LocalDate day(@Nullable String iso) {
        return iso == null ? null : LocalDate.parse(iso);
    }

    private static List<String> strings(Array array) throws SQLException {
        return List.of((String[]) array.getArray());
    }
}
