package onrecord.search.lucene;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import onrecord.search.lucene.IndexSource.ArticleRow;
import onrecord.search.lucene.IndexSource.QuoteRow;
import onrecord.search.lucene.IndexSource.SpeakerRow;
import onrecord.speaker.Names;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/** Makes documents of rows. */
final class Documents {

    /** Stored, with the offsets of the words: excerpts are cut without reading the text again. */
    private static final FieldType PROSE = new FieldType(TextField.TYPE_STORED);

    static {
        PROSE.setIndexOptions(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS_AND_OFFSETS);
        PROSE.freeze();
    }

    private Documents() {}

    static Document of(ArticleRow article) {
        Document document = dated(article.id(), article);
        document.add(new Field(Fields.HEADLINE, article.headline(), PROSE));
        document.add(new Field(Fields.TEXT, article.body(), PROSE));
        article.quotes().stream()
                .map(QuoteRow::speakerId)
                .filter(Objects::nonNull)
                .distinct()
                .forEach(id -> keyword(document, Fields.SPEAKER, id.toString()));
        article.quotes().stream().map(QuoteRow::kind).distinct().forEach(kind -> keyword(document, Fields.KIND, kind));
        return document;
    }

    static Document of(QuoteRow quote, ArticleRow article) {
        Document document = dated(quote.id(), article);
        document.add(new Field(Fields.TEXT, quote.text(), PROSE));
        keyword(document, Fields.ARTICLE, Long.toString(article.id()));
        document.add(new NumericDocValuesField(Fields.ARTICLE, article.id()));
        keyword(document, Fields.KIND, quote.kind());
        if (quote.speakerId() != null) {
            keyword(document, Fields.SPEAKER, quote.speakerId().toString());
        }
        return document;
    }

    static Document of(SpeakerRow speaker) {
        Document document = identified(speaker.id());
        document.add(new TextField(Fields.NAME, speaker.name(), Field.Store.NO));
        speaker.aliases().forEach(alias -> document.add(new TextField(Fields.NAME, alias, Field.Store.NO)));
        document.add(new SortedDocValuesField(Fields.SORT_NAME, new BytesRef(shortened(speaker.name()))));
        keyword(document, Fields.KIND, speaker.kind());
        return document;
    }

    private static Document dated(long id, ArticleRow article) {
        Document document = identified(id);
        document.add(new LongPoint(Fields.DATE, article.publishedAt()));
        document.add(new NumericDocValuesField(Fields.DATE, article.publishedAt()));
        if (article.outlet() != null) {
            keyword(document, Fields.OUTLET, article.outlet().toString());
        }
        article.tags().forEach(tag -> keyword(document, Fields.TAG, Names.key(tag)));
        languages(article.language()).forEach(tag -> keyword(document, Fields.LANGUAGE, tag));
        return document;
    }

    private static Document identified(long id) {
        Document document = new Document();
        document.add(new StringField(Fields.ID, Long.toString(id), Field.Store.NO));
        document.add(new NumericDocValuesField(Fields.ID, id));
        return document;
    }

    /** The tag itself and its language alone, so that {@code en} finds {@code en-GB}. */
    private static List<String> languages(@Nullable String tag) {
        if (tag == null) {
            return List.of();
        }
        String lower = tag.toLowerCase(Locale.ROOT);
        int dash = lower.indexOf('-');
        return dash < 0 ? List.of(lower) : List.of(lower, lower.substring(0, dash));
    }

    private static void keyword(Document document, String field, String value) {
        document.add(new StringField(field, value, Field.Store.NO));
    }

    /** Doc values take 32,766 bytes at most; a name to sort by needs no more than this. */
    private static String shortened(String name) {
        return name.length() > 300 ? name.substring(0, 300) : name;
    }
}
