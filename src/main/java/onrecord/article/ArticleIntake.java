package onrecord.article;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import onrecord.extraction.QuoteExtractor;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** How articles come in: prepared outside of any transaction, then stored with their quotes and speakers in one. */
@Service
public class ArticleIntake {

    private final QuoteExtractor extractor;
    private final OutletResolution outlets;
    private final QuoteRecording recording;
    private final Articles articles;
    private final EntityManager entities;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;

    ArticleIntake(
            QuoteExtractor extractor,
            OutletResolution outlets,
            QuoteRecording recording,
            Articles articles,
            EntityManager entities,
            JdbcClient jdbc,
            TransactionTemplate transaction) {
        this.extractor = extractor;
        this.outlets = outlets;
        this.recording = recording;
        this.articles = articles;
        this.entities = entities;
        this.jdbc = jdbc;
        this.transaction = transaction;
    }

    /** Finds the quotes, unless the article brings its own; these must lie inside its body. */
    public PreparedArticle prepare(NewArticle given) {
        if (given.quotes() == null) {
            return new PreparedArticle(given, extractor.likely(given.body()));
        }
        for (int i = 0; i < given.quotes().size(); i++) {
            given.quotes().get(i).requireInside(given.body(), "quotes[" + i + "].");
        }
        recording.requireKnownSpeakers(given.quotes());
        return new PreparedArticle(given, List.of());
    }

    /**
     * Stores one article.
     *
     * @return its id
     * @throws UrlAlreadyStored where its address is known
     */
    public long store(NewArticle given) {
        PreparedArticle prepared = prepare(given);
        try {
            StoredArticle stored = Objects.requireNonNull(transaction.execute(status -> storeAll(List.of(prepared))))
                    .getFirst();
            if (stored.added()) {
                return stored.id();
            }
            throw new UrlAlreadyStored(String.valueOf(given.url()), stored.id());
        } catch (DataIntegrityViolationException failure) { // somebody stored the same address at the same moment
            throw articles.findIdByUrl(String.valueOf(given.url()))
                    .<RuntimeException>map(id -> new UrlAlreadyStored(String.valueOf(given.url()), id))
                    .orElse(failure);
        }
    }

    /** Stores the articles whose address is not known yet; the answers are in the order of the articles. */
    @Transactional
    public List<StoredArticle> storeAll(List<PreparedArticle> prepared) {
        Map<String, Long> known = knownUrls(prepared);
        OutletResolution.Resolved publishers = outlets.resolve(prepared.stream()
                .map(article -> article.given().outlet())
                .filter(Objects::nonNull)
                .toList());
        List<StoredArticle> stored = new ArrayList<>();
        Map<Article, PreparedArticle> added = new LinkedHashMap<>();
        for (PreparedArticle next : prepared) {
            NewArticle given = next.given();
            Long before = given.url() == null ? null : known.get(given.url());
            if (before != null) {
                stored.add(new StoredArticle(before, false));
                continue;
            }
            Article article = new Article(given, publishers.named(given.outlet()));
            entities.persist(article);
            added.put(article, next);
            if (given.url() != null) {
                known.put(given.url(), article.id());
            }
            stored.add(new StoredArticle(article.id(), true));
        }
        recording.record(added);
        articles.flush(); // by the repository, which says in Spring's terms what went wrong
        entities.clear(); // an import of a million articles must not keep them all
        return stored;
    }

    private Map<String, Long> knownUrls(List<PreparedArticle> prepared) {
        String[] urls = prepared.stream()
                .map(article -> article.given().url())
                .filter(Objects::nonNull)
                .toArray(String[]::new);
        Map<String, Long> known = new HashMap<>();
        jdbc.sql("select url, id from article where url = any(?)").param(urls).query(row -> {
            known.put(row.getString("url"), row.getLong("id"));
        });
        return known;
    }
}
