package onrecord.search.lucene.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Instant;
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
import org.junit.jupiter.api.Test;

/** Each field holds something else, so that none can take another's place. */
class RecordFormsTests {

    private static final Instant NOON = Instant.parse("2023-06-19T12:00:00.123456Z");

    @Test
    void readsAnArticleAsItWasWritten() throws IOException {
        keeps(
                RecordForms.ARTICLE_RECORD,
                new ArticleRecord(
                        1L,
                        new ArticleSummary(
                                -2,
                                "https://one.example/",
                                "军事 channels",
                                NOON,
                                "The outlet",
                                "A byline",
                                "en-GB",
                                List.of("one tag", "another"),
                                3,
                                List.of(new SummarizedSpeaker(4, "Ana Duarte", SpeakerKind.ORGANIZATION, 5)))));
    }

    @Test
    void readsAQuoteAsItWasWritten() throws IOException {
        keeps(
                RecordForms.QUOTE_RECORD,
                new QuoteRecord(
                        6L,
                        new QuoteView(
                                7L,
                                8L,
                                "the words",
                                QuoteKind.MIXED,
                                List.of(new Place(9, 10, null), new Place(11, 12, "there")),
                                new Place(13, 14, "said"),
                                new QuotedSpeaker(
                                        15L, "Mira", SpeakerKind.PERSON, new StatedRole("title", "org", "PT")),
                                new Place(16, 17, "she"),
                                List.of(new Relay("an agency")),
                                0.625,
                                QuoteStatus.CORRECTED,
                                List.of(new QuotedSpeaker(18L, "Other", SpeakerKind.ANONYMOUS, null))),
                        new PrintedIn(19, "https://two.example/", "The headline", NOON, "Another outlet")));
    }

    @Test
    void readsASpeakerAsItWasWritten() throws IOException {
        keeps(
                RecordForms.SPEAKER_VIEW,
                new SpeakerView(
                        20,
                        "王清源",
                        SpeakerKind.PERSON,
                        List.of("Wang Qingyuan"),
                        List.of(new Role(
                                "a title",
                                "an organization",
                                "CN",
                                LocalDate.of(1962, 1, 2),
                                LocalDate.of(2023, 4, 5)))));
    }

    @Test
    void readsWhatHoldsAsLittleAsItMay() throws IOException {
        keeps(
                RecordForms.ARTICLE_RECORD,
                new ArticleRecord(
                        null, new ArticleSummary(1, null, "", NOON, null, null, null, List.of(), 0, List.of())));
        keeps(
                RecordForms.QUOTE_RECORD,
                new QuoteRecord(
                        null,
                        new QuoteView(
                                null,
                                null,
                                "",
                                QuoteKind.DIRECT,
                                List.of(),
                                null,
                                null,
                                null,
                                List.of(),
                                0,
                                QuoteStatus.EXTRACTED,
                                List.of()),
                        new PrintedIn(1, null, "", NOON, null)));
        keeps(
                RecordForms.SPEAKER_VIEW,
                new SpeakerView(
                        1, "", SpeakerKind.PERSON, List.of(), List.of(new Role("a title", null, null, null, null))));
    }

    private static <T> void keeps(Form<T> form, T value) throws IOException {
        assertThat(form.value(form.bytes(value))).isEqualTo(value);
    }
}
