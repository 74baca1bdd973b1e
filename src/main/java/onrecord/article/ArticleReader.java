package onrecord.article;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import onrecord.article.ArticleSummary.SummarizedSpeaker;
import onrecord.speaker.SpeakerKind;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** Reads articles as views: one whole, or any number in short, each by a fixed number of statements. */
@Repository
public class ArticleReader {

    private static final String ARTICLE = """
            select article.id, url, headline, body, published_at, outlet.name as outlet, byline, language, tags,
                   revision, updated_at
            from article left join outlet on outlet.id = outlet_id where article.id = ?""";

    private static final String SUMMARIES = """
            select article.id, url, headline, published_at, outlet.name as outlet, byline, language, tags,
                   coalesce(quoted.quotes, 0) as quotes, quoted.ids, quoted.names, quoted.kinds, quoted.counts
            from article
            left join outlet on outlet.id = outlet_id
            left join lateral (
                select sum(said.count) as quotes,
                       array_agg(said.id order by said.count desc, said.id) filter (where said.id is not null) as ids,
                       array_agg(said.name order by said.count desc, said.id) filter (where said.id is not null) as names,
                       array_agg(said.kind order by said.count desc, said.id) filter (where said.id is not null) as kinds,
                       array_agg(said.count order by said.count desc, said.id) filter (where said.id is not null) as counts
                from (
                    select speaker.id, speaker.name, speaker.kind, count(*)::int as count
                    from quote left join speaker on speaker.id = quote.speaker_id
                    where quote.article_id = article.id and status <> 'rejected'
                    group by speaker.id
                ) said
            ) quoted on true
            where article.id = any(?)""";

    private static final String REVISIONS = """
            select number, headline, body, replaced_at from revision where article_id = :id
            union all
            select revision, headline, body, null from article where id = :id
            order by number""";

    private final JdbcClient jdbc;
    private final QuoteReader quotes;

    ArticleReader(JdbcClient jdbc, QuoteReader quotes) {
        this.jdbc = jdbc;
        this.quotes = quotes;
    }

    /** The article with its quotes, both as they were at one moment. */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public ArticleView byId(long id) {
        ArticleView bare = jdbc.sql(ARTICLE)
                .param(id)
                .query(ArticleReader::bare)
                .optional()
                .orElseThrow(() -> new ArticleNotFound(id));
        return bare.with(quotes.ofArticle(id));
    }

    /** The articles with these ids, in the order of the ids; ids of articles that are gone are passed over. */
    public List<ArticleSummary> byIds(Collection<Long> ids) {
        Map<Long, ArticleSummary> found =
                jdbc.sql(SUMMARIES).param(ids.toArray(Long[]::new)).query(ArticleReader::summary).list().stream()
                        .collect(Collectors.toMap(ArticleSummary::id, Function.identity()));
        return ids.stream().filter(found::containsKey).map(found::get).toList();
    }

    /** All wordings of the article, the first first and today's last. */
    @Transactional(readOnly = true)
    public List<Revision> revisions(long id) {
        List<Revision> revisions =
                jdbc.sql(REVISIONS).param("id", id).query(Revision.class).list();
        if (revisions.isEmpty()) {
            throw new ArticleNotFound(id);
        }
        return revisions;
    }

    private static ArticleView bare(ResultSet row, int number) throws SQLException {
        return new ArticleView(
                row.getLong("id"),
                row.getString("url"),
                row.getString("headline"),
                row.getString("body"),
                instant(row, "published_at"),
                row.getString("outlet"),
                row.getString("byline"),
                row.getString("language"),
                List.of((String[]) row.getArray("tags").getArray()),
                row.getInt("revision"),
                instant(row, "updated_at"),
                List.of());
    }

    private static ArticleSummary summary(ResultSet row, int number) throws SQLException {
        return new ArticleSummary(
                row.getLong("id"),
                row.getString("url"),
                row.getString("headline"),
                instant(row, "published_at"),
                row.getString("outlet"),
                row.getString("byline"),
                row.getString("language"),
                List.of((String[]) row.getArray("tags").getArray()),
                row.getInt("quotes"),
                speakers(row));
    }

    private static List<SummarizedSpeaker> speakers(ResultSet row) throws SQLException {
        Array ids = row.getArray("ids");
        if (ids == null) {
            return List.of();
        }
        Long[] id = (Long[]) ids.getArray();
        String[] name = (String[]) row.getArray("names").getArray();
        String[] kind = (String[]) row.getArray("kinds").getArray();
        Integer[] count = (Integer[]) row.getArray("counts").getArray();
        return IntStream.range(0, id.length)
                .mapToObj(i -> new SummarizedSpeaker(
                        id[i], name[i], SpeakerKind.valueOf(kind[i].toUpperCase(Locale.ROOT)), count[i]))
                .toList();
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
