package onrecord.benchmark.postgres;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import onrecord.benchmark.Loaded;
import onrecord.benchmark.corpus.Article;
import onrecord.benchmark.corpus.Corpus;
import org.postgresql.copy.CopyIn;
import org.postgresql.copy.CopyManager;
import org.postgresql.core.BaseConnection;

/** Loads the articles by {@code copy}, from the beginning where a run was broken off, and indexes them then. */
final class CopyLoad {

    private static final String TABLES = """
            drop table if exists article, quote, name;
            create table article (
                id bigint not null, url text not null, headline text not null, body text not null,
                published_at timestamptz not null, outlet text not null, byline text not null, language text not null,
                tags text[] not null, speakers text[] not null,
                words tsvector not null generated always as (
                    setweight(to_tsvector('english', headline), 'A') || to_tsvector('english', body)) stored);
            create table quote (
                id bigint not null, article_id bigint not null, speaker text not null, text text not null,
                words tsvector not null generated always as (to_tsvector('english', text)) stored);
            create table name (label text not null, kind text not null);
            create extension if not exists pg_trgm""";

    private static final String INDEXES = """
            alter table article add primary key (id);
            alter table quote add primary key (id);
            create index on article (published_at desc, id desc);
            create index on article using gin (words);
            create index on article using gin (speakers);
            create index on quote using gin (words);
            create index on quote (speaker);
            create index on name using gin (label gin_trgm_ops);
            vacuum analyze""";

    private final Connection connection;
    private final Loaded loaded;

    CopyLoad(Connection connection, Path directory) {
        this.connection = connection;
        this.loaded = new Loaded(directory);
    }

    void run(Corpus corpus) throws Exception {
        if (loaded.has(corpus)) {
            return;
        }
        long begin = System.nanoTime();
        execute(TABLES);
        copy(
                "article (id, url, headline, body, published_at, outlet, byline, language, tags, speakers)",
                corpus.all().map(CopyLoad::row));
        copy("quote (id, article_id, speaker, text)", corpus.all().flatMap(CopyLoad::quoteRows));
        copy("name (label, kind)", names(corpus));
        execute(INDEXES);
        loaded.write(corpus, Duration.ofNanos(System.nanoTime() - begin));
    }

    private void execute(String statements) throws SQLException {
        for (String statement : statements.split(";")) {
            try (Statement one = connection.createStatement()) {
                one.execute(statement);
            }
        }
    }

    private void copy(String columns, Stream<String> rows) throws SQLException {
        CopyIn copy =
                new CopyManager(connection.unwrap(BaseConnection.class)).copyIn("copy " + columns + " from stdin");
        rows.forEach(row -> {
            byte[] bytes = (row + "\n").getBytes(StandardCharsets.UTF_8);
            try {
                copy.writeToCopy(bytes, 0, bytes.length);
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        });
        copy.endCopy();
    }

    private static String row(Article article) {
        return columns(
                Long.toString(article.number()),
                article.url(),
                article.headline(),
                article.body(),
                article.publishedAt().toString(),
                article.outlet(),
                article.byline(),
                article.language(),
                array(article.tags().stream()),
                array(article.speakers().keySet().stream()));
    }

    private static Stream<String> quoteRows(Article article) {
        return article.quotes().stream()
                .map(quote -> columns(
                        Long.toString(article.number() * 100 + article.quotes().indexOf(quote)),
                        Long.toString(article.number()),
                        quote.speaker().name(),
                        quote.text(article.body())));
    }

    private static Stream<String> names(Corpus corpus) {
        return Stream.of(
                        corpus.speakers().stream().map(name -> columns(name, "speaker")),
                        corpus.outlets().stream().map(name -> columns(name, "outlet")),
                        corpus.tags().stream().map(name -> columns(name, "tag")))
                .flatMap(names -> names);
    }

    private static String array(Stream<String> values) {
        return values.map(value -> '"' + value + '"').collect(Collectors.joining(",", "{", "}"));
    }

    private static String columns(String... values) {
        return Stream.of(values).map(value -> value.replace("\n", "\\n")).collect(Collectors.joining("\t"));
    }
}
