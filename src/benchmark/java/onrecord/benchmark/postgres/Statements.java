package onrecord.benchmark.postgres;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.EnumMap;
import java.util.Map;
import onrecord.benchmark.Question;
import onrecord.benchmark.corpus.Corpus;
import onrecord.benchmark.corpus.Topic;

/** The questions as SQL. */
record Statements(Map<Question, String> sql) {

    private static final String SHOWN =
            "select id, url, headline, published_at, outlet, byline, language, tags, speakers from article where ";
    private static final String NEWEST = " order by published_at desc, id desc limit 20";
    private static final String BEST = " order by ts_rank(words, %s) desc, id desc limit 20";
    private static final String FACETS = """
            with found as materialized (
                select id, outlet, speakers, published_at, ts_rank(words, %1$s) as rank from article where words @@ %1$s)
            (select 'article', article.id::text, headline, 0 from (select * from found order by rank desc, id desc limit 20) best
                join article using (id) order by rank desc, id desc)
            union all (select 'outlet', outlet, null, count(*) from found group by outlet order by 4 desc limit 20)
            union all (select 'speaker', speaker, null, count(*) from found, unnest(speakers) speaker
                group by speaker order by 4 desc limit 20)
            union all (select 'year', extract(year from published_at)::text, null, count(*) from found group by 2)
            union all select 'count', null, null, count(*) from found""";

    static Statements of(Corpus corpus, Connection connection) throws SQLException {
        String china = query(Topic.FREQUENT.words());
        String speaker = "speakers @> array['" + corpus.speaker() + "']";
        Map<Question, String> sql = new EnumMap<>(Question.class);
        sql.put(Question.NEWEST, SHOWN + "words @@ " + china + NEWEST);
        sql.put(Question.RELEVANCE, best(china));
        sql.put(
                Question.COUNTED,
                best(china)
                        .replace(
                                "select id", "select (select count(*) from article where words @@ " + china + "), id"));
        sql.put(Question.TWO_WORDS, best(query(Topic.FREQUENT.words() + " & " + Topic.SECOND.words())));
        sql.put(Question.PHRASE, best(phrase(Topic.PHRASE)));
        sql.put(Question.RARE, best(query(Topic.RARE.words())));
        sql.put(Question.SPEAKER_NEWEST, SHOWN + speaker + NEWEST);
        sql.put(Question.SPEAKER_AND_WORD, best(china).replace("where ", "where " + speaker + " and "));
        sql.put(Question.FACETS, FACETS.formatted(china));
        sql.put(Question.PAGE_500, page500(china, connection));
        sql.put(
                Question.HIGHLIGHTS,
                "select ts_headline('english', body, " + china + "), best.* from ("
                        + best(china).replace("headline", "headline, body") + ") best");
        sql.put(
                Question.SUGGESTION,
                "select label, kind from name where '%1$s' <%% label order by '%1$s' <<-> label limit 10"
                        .formatted(corpus.misspelt()));
        sql.put(
                Question.QUOTES_BY_SPEAKER,
                "select quote.*, url, headline, published_at, outlet from quote join article on article.id = article_id"
                        + " where speaker = '%1$s' and quote.words @@ %2$s order by ts_rank(quote.words, %2$s) desc, quote.id desc limit 20"
                                .formatted(corpus.speaker(), phrase(Topic.SAID)));
        sql.put(Question.FLOOR, "select 1");
        return new Statements(sql);
    }

    private static String best(String query) {
        return SHOWN + "words @@ " + query + BEST.formatted(query);
    }

    private static String page500(String query, Connection connection) throws SQLException {
        String dates = "select published_at, id from article where words @@ " + query
                + " order by 1 desc, 2 desc limit 20 offset "
                + "(select least(9979, (count(*) - 21)) from article where words @@ " + query + ")";
        try (ResultSet last = connection.createStatement().executeQuery(dates)) {
            last.next();
            return SHOWN + "words @@ " + query
                    + " and (published_at, id) < ('%s', %d)".formatted(last.getString(1), last.getLong(2)) + NEWEST;
        }
    }

    private static String query(String words) {
        return "to_tsquery('english', '" + words + "')";
    }

    private static String phrase(Topic topic) {
        return "phraseto_tsquery('english', '" + topic.words() + "')";
    }
}
