package onrecord.search.lucene.documents;

import java.time.LocalDate;
import java.util.List;
import onrecord.article.ArticleSummary;
import onrecord.article.ArticleSummary.SummarizedSpeaker;
import onrecord.article.Place;
import onrecord.article.QuoteStatus;
import onrecord.article.QuoteView;
import onrecord.article.QuoteView.QuotedSpeaker;
import onrecord.article.Relay;
import onrecord.article.StatedRole;
import onrecord.extraction.QuoteKind;
import onrecord.search.source.ArticleRecord;
import onrecord.search.source.PrintedIn;
import onrecord.search.source.QuoteRecord;
import onrecord.speaker.Role;
import onrecord.speaker.SpeakerKind;
import onrecord.speaker.SpeakerView;

/**
 * What lists show, in bytes: to read them from JSON was the dearest part of a search. Each is read in the order in which
 * it is written; {@link Documents#VERSION} is raised when that changes.
 */
final class RecordForms {

    private static final Form<SpeakerKind> SPEAKER_KIND = Form.constant(SpeakerKind.class);
    private static final Form<QuoteKind> QUOTE_KIND = Form.constant(QuoteKind.class);
    private static final Form<QuoteStatus> STATUS = Form.constant(QuoteStatus.class);
    private static final Form<List<String>> TEXTS = Form.TEXT.list();

    private static final Form<Place> PLACE = new Form<>(
            (out, place) -> {
                out.writeVInt(place.start());
                out.writeVInt(place.end());
                Form.TEXT.writeNullable(out, place.text());
            },
            in -> new Place(in.readVInt(), in.readVInt(), Form.TEXT.readNullable(in)));

    private static final Form<StatedRole> ROLE = new Form<>(
            (out, role) -> {
                Form.TEXT.writeNullable(out, role.title());
                Form.TEXT.writeNullable(out, role.organization());
                Form.TEXT.writeNullable(out, role.country());
            },
            in -> new StatedRole(Form.TEXT.readNullable(in), Form.TEXT.readNullable(in), Form.TEXT.readNullable(in)));

    private static final Form<QuotedSpeaker> SPEAKER = new Form<>(
            (out, speaker) -> {
                Form.NUMBER.writeNullable(out, speaker.id());
                out.writeString(speaker.name());
                SPEAKER_KIND.write(out, speaker.kind());
                ROLE.writeNullable(out, speaker.role());
            },
            in -> new QuotedSpeaker(
                    Form.NUMBER.readNullable(in), in.readString(), SPEAKER_KIND.read(in), ROLE.readNullable(in)));

    private static final Form<SummarizedSpeaker> SUMMARIZED = new Form<>(
            (out, speaker) -> {
                out.writeZLong(speaker.id());
                out.writeString(speaker.name());
                SPEAKER_KIND.write(out, speaker.kind());
                out.writeVInt(speaker.quoteCount());
            },
            in -> new SummarizedSpeaker(in.readZLong(), in.readString(), SPEAKER_KIND.read(in), in.readVInt()));

    private static final Form<Relay> RELAY =
            new Form<>((out, relay) -> out.writeString(relay.name()), in -> new Relay(in.readString()));

    private static final Form<List<Place>> PLACES = PLACE.list();
    private static final Form<List<Relay>> RELAYS = RELAY.list();
    private static final Form<List<QuotedSpeaker>> CANDIDATES = SPEAKER.list();
    private static final Form<List<SummarizedSpeaker>> SPEAKERS = SUMMARIZED.list();

    private static final Form<QuoteView> QUOTE = new Form<>(
            (out, quote) -> {
                Form.NUMBER.writeNullable(out, quote.id());
                Form.NUMBER.writeNullable(out, quote.articleId());
                out.writeString(quote.text());
                QUOTE_KIND.write(out, quote.kind());
                PLACES.write(out, quote.spans());
                PLACE.writeNullable(out, quote.cue());
                SPEAKER.writeNullable(out, quote.speaker());
                PLACE.writeNullable(out, quote.mention());
                RELAYS.write(out, quote.via());
                Form.SHARE.write(out, quote.confidence());
                STATUS.write(out, quote.status());
                CANDIDATES.write(out, quote.candidates());
            },
            in -> new QuoteView(
                    Form.NUMBER.readNullable(in),
                    Form.NUMBER.readNullable(in),
                    in.readString(),
                    QUOTE_KIND.read(in),
                    PLACES.read(in),
                    PLACE.readNullable(in),
                    SPEAKER.readNullable(in),
                    PLACE.readNullable(in),
                    RELAYS.read(in),
                    Form.SHARE.read(in),
                    STATUS.read(in),
                    CANDIDATES.read(in)));

    private static final Form<PrintedIn> PRINTED_IN = new Form<>(
            (out, article) -> {
                out.writeZLong(article.id());
                Form.TEXT.writeNullable(out, article.url());
                out.writeString(article.headline());
                Form.MOMENT.write(out, article.publishedAt());
                Form.TEXT.writeNullable(out, article.outlet());
            },
            in -> new PrintedIn(
                    in.readZLong(),
                    Form.TEXT.readNullable(in),
                    in.readString(),
                    Form.MOMENT.read(in),
                    Form.TEXT.readNullable(in)));

    private static final Form<ArticleSummary> SUMMARY = new Form<>(
            (out, article) -> {
                out.writeZLong(article.id());
                Form.TEXT.writeNullable(out, article.url());
                out.writeString(article.headline());
                Form.MOMENT.write(out, article.publishedAt());
                Form.TEXT.writeNullable(out, article.outlet());
                Form.TEXT.writeNullable(out, article.byline());
                Form.TEXT.writeNullable(out, article.language());
                TEXTS.write(out, article.tags());
                out.writeVInt(article.quoteCount());
                SPEAKERS.write(out, article.speakers());
            },
            in -> new ArticleSummary(
                    in.readZLong(),
                    Form.TEXT.readNullable(in),
                    in.readString(),
                    Form.MOMENT.read(in),
                    Form.TEXT.readNullable(in),
                    Form.TEXT.readNullable(in),
                    Form.TEXT.readNullable(in),
                    TEXTS.read(in),
                    in.readVInt(),
                    SPEAKERS.read(in)));

    private static final Form<LocalDate> DAY =
            new Form<>((out, day) -> out.writeZLong(day.toEpochDay()), in -> LocalDate.ofEpochDay(in.readZLong()));

    private static final Form<List<Role>> HELD = new Form<Role>(
                    (out, role) -> {
                        out.writeString(role.title());
                        Form.TEXT.writeNullable(out, role.organization());
                        Form.TEXT.writeNullable(out, role.country());
                        DAY.writeNullable(out, role.from());
                        DAY.writeNullable(out, role.to());
                    },
                    in -> new Role(
                            in.readString(),
                            Form.TEXT.readNullable(in),
                            Form.TEXT.readNullable(in),
                            DAY.readNullable(in),
                            DAY.readNullable(in)))
            .list();

    /** A speaker in a list. */
    static final Form<SpeakerView> SPEAKER_VIEW = new Form<>(
            (out, speaker) -> {
                out.writeZLong(speaker.id());
                out.writeString(speaker.name());
                SPEAKER_KIND.write(out, speaker.kind());
                TEXTS.write(out, speaker.aliases());
                HELD.write(out, speaker.roles());
            },
            in -> new SpeakerView(
                    in.readZLong(), in.readString(), SPEAKER_KIND.read(in), TEXTS.read(in), HELD.read(in)));

    /** An article in a list. */
    static final Form<ArticleRecord> ARTICLE_RECORD = new Form<>(
            (out, record) -> {
                Form.NUMBER.writeNullable(out, record.outletId());
                SUMMARY.write(out, record.article());
            },
            in -> new ArticleRecord(Form.NUMBER.readNullable(in), SUMMARY.read(in)));

    /** A quote in a list, with where it is printed. */
    static final Form<QuoteRecord> QUOTE_RECORD = new Form<>(
            (out, record) -> {
                Form.NUMBER.writeNullable(out, record.outletId());
                QUOTE.write(out, record.quote());
                PRINTED_IN.write(out, record.article());
            },
            in -> new QuoteRecord(Form.NUMBER.readNullable(in), QUOTE.read(in), PRINTED_IN.read(in)));

    private RecordForms() {}
}
