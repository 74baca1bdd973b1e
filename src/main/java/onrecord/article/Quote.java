package onrecord.article;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import onrecord.extraction.FoundQuote;
import onrecord.extraction.QuoteKind;
import onrecord.extraction.Span;
import onrecord.speaker.Resolved;
import org.hibernate.annotations.ColumnTransformer;
import org.hibernate.annotations.OnDelete;
import org.hibernate.annotations.OnDeleteAction;
import org.jspecify.annotations.Nullable;

/** What one speaker says at one place of one article. */
@Entity
@SuppressWarnings("UnusedVariable") // Hibernate reads the fields
public class Quote {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "quote_id")
    @SequenceGenerator(name = "quote_id", sequenceName = "quote_id")
    private long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "article_id")
    private Article article;

    @Column(name = "speaker_id")
    private @Nullable Long speaker;

    private QuoteKind kind;
    private String text;

    @Convert(converter = SpansColumn.class)
    @ColumnTransformer(write = "cast(? as int4multirange)")
    private List<Span> spans;

    @Convert(converter = SpanColumn.class)
    @ColumnTransformer(write = "cast(? as int4range)")
    private @Nullable Span cue;

    private @Nullable String cueText;

    @Convert(converter = SpanColumn.class)
    @ColumnTransformer(write = "cast(? as int4range)")
    private @Nullable Span mention;

    private @Nullable String mentionText;
    private @Nullable String title;
    private List<String> via;
    private double confidence;
    private QuoteStatus status = QuoteStatus.EXTRACTED;

    @ElementCollection
    @CollectionTable(name = "quote_candidate", joinColumns = @JoinColumn(name = "quote_id"))
    @Column(name = "speaker_id")
    @OnDelete(action = OnDeleteAction.CASCADE)
    private Set<Long> candidates = new HashSet<>();

    @Version
    private int version;

    @SuppressWarnings("NullAway.Init")
    protected Quote() {}

    Quote(Article article, FoundQuote found, Resolved speaker) {
        this.article = article;
        this.speaker = speaker.speaker();
        this.candidates.addAll(speaker.candidates());
        this.kind = found.kind();
        this.spans = found.spans();
        this.text = found.text(article.body());
        this.cue = found.cue();
        this.cueText = textAt(cue);
        this.mention = found.mention();
        this.mentionText = textAt(mention);
        this.title = found.speaker() == null ? null : found.speaker().title();
        this.via = found.via();
        this.confidence = found.confidence();
    }

    Quote(Article article, NewQuote given, Resolved resolved) {
        this.article = article;
        this.via = List.of();
        this.spans = List.of();
        this.text = "";
        this.kind = given.kind();
        take(given, resolved);
    }

    /** Takes over what an editor or another system says about this quote; who vouches for it ends its review. */
    final void take(NewQuote given, Resolved resolved) {
        boolean another = !Objects.equals(speaker, resolved.speaker());
        if (given.statedTitle() != null || another) {
            this.title = given.statedTitle();
        }
        this.speaker = resolved.speaker();
        this.kind = given.kind();
        this.spans = given.places();
        this.text = given.wordsIn(article.body());
        this.cue = given.cue() == null ? null : given.cue().span();
        this.cueText = textAt(cue);
        this.mention = given.mention() == null ? null : given.mention().span();
        this.mentionText = textAt(mention);
        this.via = given.relays();
        this.confidence = given.confidence() == null ? 1 : given.confidence();
        this.status = given.status();
        if (another || status != QuoteStatus.EXTRACTED) {
            this.candidates.clear();
        }
        if (another && status == QuoteStatus.EXTRACTED) {
            this.candidates.addAll(resolved.candidates());
        }
    }

    /**
     * Follows the words to where they stand in an edited body; the cue and the mention are left behind when they move.
     *
     * @return false where the words are gone
     */
    boolean follow(String edited) {
        List<Span> places = Relocation.of(spans, text, edited);
        if (!places.equals(spans)) {
            cue = null;
            cueText = null;
            mention = null;
            mentionText = null;
        }
        if (!places.isEmpty()) {
            spans = places;
        }
        return !places.isEmpty();
    }

    private @Nullable String textAt(@Nullable Span place) {
        return place == null ? null : place.in(article.body());
    }

    public long id() {
        return id;
    }

    Article article() {
        return article;
    }

    List<Span> spans() {
        return spans;
    }

    QuoteStatus status() {
        return status;
    }
}
