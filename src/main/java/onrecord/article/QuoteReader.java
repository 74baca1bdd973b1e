package onrecord.article;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import onrecord.article.QuoteView.QuotedSpeaker;
import onrecord.extraction.QuoteKind;
import onrecord.speaker.SpeakerKind;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads quotes with their speakers and the roles held on the article's date, in one statement for any number. */
@Repository
public class QuoteReader {

    private static final String ROLE_ON_THE_DAY = """
            left join lateral (
                select title, organization, country from speaker_role held
                where held.speaker_id = %s.id
                  and daterange(held_from, held_to, '[]') @> (published_at at time zone 'UTC')::date
                order by held_from desc nulls last, held.id desc limit 1
            ) role on true
            """;

    private static final String QUOTES =
            """
            select quote.id, article_id, quote.text, quote.kind, spans::text, cue::text, cue_text, mention::text,
                   mention_text, quote.title as stated, via, confidence, status,
                   speaker.id as speaker_id, speaker.name, speaker.kind as speaker_kind,
                   role.title, role.organization, role.country, asked.candidates
            from quote
            join article on article.id = article_id
            left join speaker on speaker.id = speaker_id
            """ + ROLE_ON_THE_DAY.formatted("speaker") + """
            left join lateral (
                select array_agg(array[known.id::text, name, kind, title, organization, country] order by known.id)
                       as candidates
                from quote_candidate join speaker known on known.id = quote_candidate.speaker_id
            """ + ROLE_ON_THE_DAY.formatted("known") + """
                where quote_candidate.quote_id = quote.id
            ) asked on true
            """;

    private final JdbcClient jdbc;

    QuoteReader(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The quotes of an article in the order of its text, without rejected ones. */
    public List<QuoteView> ofArticle(long articleId) {
        return jdbc.sql(QUOTES + "where article_id = ? and status <> 'rejected' order by lower(spans), quote.id")
                .param(articleId)
                .query(QuoteReader::view)
                .list();
    }

    /** The quotes of these articles by the article's id, each in the order of its text, without rejected ones. */
    public Map<Long, List<QuoteView>> ofArticles(Collection<Long> articles) {
        return jdbc
                .sql(QUOTES + "where article_id = any(?) and status <> 'rejected' order by lower(spans), quote.id")
                .param(articles.toArray(Long[]::new))
                .query(QuoteReader::view)
                .list()
                .stream()
                .collect(Collectors.groupingBy(quote -> Objects.requireNonNull(quote.articleId())));
    }

    /** The quotes with these ids, in the order of the ids; ids of quotes that are gone are passed over. */
    public List<QuoteView> byIds(Collection<Long> ids) {
        Map<Long, QuoteView> found = jdbc
                .sql(QUOTES + "where quote.id = any(?)")
                .param(ids.toArray(Long[]::new))
                .query(QuoteReader::view)
                .list()
                .stream()
                .collect(Collectors.toMap(quote -> Objects.requireNonNull(quote.id()), Function.identity()));
        return ids.stream().filter(found::containsKey).map(found::get).toList();
    }

    private static QuoteView view(ResultSet row, int number) throws SQLException {
        return new QuoteView(
                row.getLong("id"),
                row.getLong("article_id"),
                row.getString("text"),
                QuoteKind.valueOf(row.getString("kind").toUpperCase(Locale.ROOT)),
                SpansColumn.read(row.getString("spans")).stream().map(Place::of).toList(),
                Place.of(SpanColumn.read(row.getString("cue")), row.getString("cue_text")),
                speaker(row),
                Place.of(SpanColumn.read(row.getString("mention")), row.getString("mention_text")),
                relays(row.getArray("via")),
                row.getDouble("confidence"),
                QuoteStatus.valueOf(row.getString("status").toUpperCase(Locale.ROOT)),
                candidates(row.getArray("candidates")));
    }

    private static List<QuotedSpeaker> candidates(@Nullable Array rows) throws SQLException {
        return rows == null
                ? List.of()
                : Arrays.stream((@Nullable String[][]) rows.getArray())
                        .map(QuoteReader::candidate)
                        .toList();
    }

    private static QuotedSpeaker candidate(@Nullable String[] known) {
        return new QuotedSpeaker(
                Long.valueOf(String.valueOf(known[0])),
                String.valueOf(known[1]),
                kind(String.valueOf(known[2])),
                known[3] == null ? null : new StatedRole(known[3], known[4], known[5]));
    }

    private static SpeakerKind kind(String column) {
        return SpeakerKind.valueOf(column.toUpperCase(Locale.ROOT));
    }

    private static @Nullable QuotedSpeaker speaker(ResultSet row) throws SQLException {
        String name = row.getString("name");
        return name == null
                ? null
                : new QuotedSpeaker(row.getLong("speaker_id"), name, kind(row.getString("speaker_kind")), role(row));
    }

    private static @Nullable StatedRole role(ResultSet row) throws SQLException {
        if (row.getString("title") != null) {
            return new StatedRole(row.getString("title"), row.getString("organization"), row.getString("country"));
        }
        return row.getString("stated") == null ? null : new StatedRole(row.getString("stated"), null, null);
    }

    private static List<Relay> relays(Array names) throws SQLException {
        return Arrays.stream((String[]) names.getArray()).map(Relay::new).toList();
    }
}
