package onrecord.article;

import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import onrecord.web.ETags;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What editors do with articles that are already stored. */
@Service
@Transactional
class ArticleEditing {

    private final Articles articles;
    private final ArticleReader reader;
    private final ArticleIntake intake;
    private final OutletResolution outlets;
    private final QuoteRenewal renewal;
    private final ETags etags;
    private final JdbcClient jdbc;

    ArticleEditing(
            Articles articles,
            ArticleReader reader,
            ArticleIntake intake,
            OutletResolution outlets,
            QuoteRenewal renewal,
            ETags etags,
            JdbcClient jdbc) {
        this.articles = articles;
        this.reader = reader;
        this.intake = intake;
        this.outlets = outlets;
        this.renewal = renewal;
        this.etags = etags;
        this.jdbc = jdbc;
    }

    /** Replaces the article by what the change makes of it; a changed body is a new revision with its quotes found anew. */
    void change(long id, @Nullable String ifMatch, Function<NewArticle, NewArticle> change) {
        Article article = articles.findAndLock(id).orElseThrow(() -> new ArticleNotFound(id));
        ArticleView before = reader.byId(id);
        etags.requireCurrent(ifMatch, before);
        NewArticle given = change.apply(before.asGiven());
        requireFreeUrl(given, id);
        article.edit(
                        given,
                        outlets.resolve(Stream.ofNullable(given.outlet()).toList())
                                .named(given.outlet()))
                .ifPresent(wording -> keep(id, wording));
        if (given.quotes() != null || !given.body().equals(before.body())) {
            renewal.renew(article, intake.prepare(given));
        }
        articles.flush();
    }

    void remove(long id, @Nullable String ifMatch) {
        Article article = articles.findAndLock(id).orElseThrow(() -> new ArticleNotFound(id));
        etags.requireCurrent(ifMatch, reader.byId(id));
        articles.delete(article);
    }

    private void requireFreeUrl(NewArticle given, long id) {
        if (given.url() != null) {
            articles.findIdByUrl(given.url()).filter(holder -> holder != id).ifPresent(holder -> {
                throw new UrlAlreadyStored(Objects.requireNonNull(given.url()), holder);
            });
        }
    }

    private void keep(long id, Revision wording) {
        jdbc.sql("insert into revision (article_id, number, headline, body) values (?, ?, ?, ?)")
                .params(id, wording.number(), wording.headline(), wording.body())
                .update();
    }
}
