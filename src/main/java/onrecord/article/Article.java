package onrecord.article;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import onrecord.extraction.FoundQuote;
import onrecord.speaker.Resolved;
import org.hibernate.annotations.UpdateTimestamp;
import org.jspecify.annotations.Nullable;

/** One text as one outlet published it. */
@Entity
@SuppressWarnings("UnusedVariable") // Hibernate reads the fields
public class Article {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "article_id")
    @SequenceGenerator(name = "article_id", sequenceName = "article_id")
    private long id;

    private @Nullable String url;
    private String headline;
    private String body;
    private Instant publishedAt;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "outlet_id")
    private @Nullable Outlet outlet;

    private @Nullable String byline;
    private @Nullable String language;
    private List<String> tags = List.of();
    private int revision = 1;

    @UpdateTimestamp
    private Instant updatedAt;

    @Version
    private int version;

    @SuppressWarnings("NullAway.Init")
    protected Article() {}

    @SuppressWarnings("NullAway.Init")
    Article(NewArticle given, @Nullable Outlet outlet) {
        take(given, outlet);
    }

    private void take(NewArticle given, @Nullable Outlet outlet) {
        this.url = given.url();
        this.headline = given.headline();
        this.body = given.body();
        this.publishedAt = given.publishedAt();
        this.outlet = outlet;
        this.byline = given.byline();
        this.language = given.language();
        this.tags = List.copyOf(given.tags());
    }

    /** Takes over an edited version; the wording before it comes back where the words themselves changed. */
    Optional<Revision> edit(NewArticle given, @Nullable Outlet outlet) {
        boolean reworded = !headline.equals(given.headline()) || !body.equals(given.body());
        Revision before = new Revision(revision, headline, body, null);
        take(given, outlet);
        if (reworded) {
            revision++;
        }
        return reworded ? Optional.of(before) : Optional.empty();
    }

    /** A quote found in this article, as it will be stored. */
    Quote record(FoundQuote found, Resolved speaker) {
        return new Quote(this, found, speaker);
    }

    public long id() {
        return id;
    }

    @Nullable
    String url() {
        return url;
    }

    String body() {
        return body;
    }

    /** The day by which roles are told, in UTC. */
    LocalDate day() {
        return publishedAt.atOffset(ZoneOffset.UTC).toLocalDate();
    }
}
