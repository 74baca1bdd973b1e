package onrecord.search.lucene.documents;

import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.Locale;
import java.util.stream.Stream;
import onrecord.article.OutletView;
import onrecord.article.QuoteView;
import onrecord.search.index.Fields;
import onrecord.search.index.QuoteFields;
import onrecord.search.index.Ranking;
import onrecord.search.source.IndexedArticle;
import onrecord.search.source.IndexedSpeaker;
import onrecord.search.source.IndexedTag;
import onrecord.search.text.Likeness;
import onrecord.search.text.Tongue;
import onrecord.speaker.Names;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.SortedSetDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.util.BytesRef;
import org.springframework.stereotype.Component;

/** Makes documents of what is indexed. */
@Component
public class Documents {

    /** Raised whenever documents, or the records in them, are made differently: indexes of another one are built anew. */
    public static final String VERSION = "8";

    private static final FieldType EXACT = exactType();

    /** An article, found by its own words and by whatever is said in it. */
    public Document of(IndexedArticle article) {
        Document document = dated(article.id(), article, RecordForms.ARTICLE_RECORD.bytes(article.record()));
        Tongue tongue = Tongue.of(article.language());
        document.add(Prose.kept(Fields.HEADLINE, article.headline(), tongue));
        document.add(Prose.kept(Fields.TEXT, article.body(), tongue)); // first: its excerpts count from its beginning
        for (int mention = 0; mention < Ranking.MENTIONS_OF_HEADLINE; mention++) {
            document.add(Prose.onlyFound(Fields.TEXT, article.headline(), tongue));
        }
        exact(document, Fields.EXACT, article.body());
        exact(document, Fields.EXACT, article.headline());
        exact(document, Fields.EXACT_HEADLINE, article.headline());
        QuoteTerms.add(document, QuoteFields.of(article.quotes().stream()));
        return document;
    }

    /** A quote in this article. */
    public Document of(QuoteView quote, IndexedArticle article) {
        Document document =
                dated(QuoteFields.id(quote), article, RecordForms.QUOTE_RECORD.bytes(article.record(quote)));
        Tongue tongue = Tongue.of(article.language());
        document.add(Prose.kept(Fields.TEXT, quote.text(), tongue));
        exact(document, Fields.EXACT, quote.text());
        document.add(Prose.onlyFound(Fields.HEADLINE, article.headline(), tongue));
        exact(document, Fields.EXACT_HEADLINE, article.headline());
        document.add(new NumericDocValuesField(
                Fields.WORDS, Likeness.words(quote.text()).size()));
        keyword(document, Fields.ARTICLE, Long.toString(article.id()));
        document.add(new NumericDocValuesField(Fields.ARTICLE, article.id()));
        document.add(
                new NumericDocValuesField(Fields.PLACE, quote.spans().getFirst().start()));
        QuoteTerms.add(document, QuoteFields.of(Stream.of(quote)));
        return document;
    }

    /** A speaker, found by all names. */
    public Document of(IndexedSpeaker speaker) {
        Document document = identified(speaker.speaker().id());
        document.add(new BinaryDocValuesField(Fields.RECORD, RecordForms.SPEAKER_VIEW.bytes(speaker.speaker())));
        document.add(new BinaryDocValuesField(
                Fields.LABEL, new BytesRef(speaker.speaker().name())));
        document.add(new TextField(Fields.NAME, speaker.key(), Field.Store.NO));
        speaker.aliasKeys().forEach(alias -> document.add(new TextField(Fields.NAME, alias, Field.Store.NO)));
        document.add(new SortedDocValuesField(Fields.SORT_NAME, new BytesRef(shortened(speaker.key()))));
        String kind = speaker.speaker().kind().name().toLowerCase(Locale.ROOT);
        keyword(document, Fields.KIND, kind);
        document.add(new SortedDocValuesField(Fields.KIND, new BytesRef(kind)));
        return document;
    }

    /** An outlet, found by its name. */
    public Document of(OutletView outlet) {
        Document document = identified(outlet.id());
        document.add(new BinaryDocValuesField(Fields.LABEL, new BytesRef(outlet.name())));
        document.add(new TextField(Fields.NAME, Names.key(outlet.name()), Field.Store.NO));
        return document;
    }

    private static Document dated(long id, IndexedArticle article, BytesRef record) {
        Document document = identified(id);
        document.add(new BinaryDocValuesField(Fields.RECORD, record));
        document.add(NumericDocValuesField.indexedField(
                Fields.DATE, article.publishedAt().toEpochMilli()));
        ZonedDateTime day = article.publishedAt().atZone(ZoneOffset.UTC);
        document.add(new NumericDocValuesField(Fields.MONTH, day.getYear() * 12L + day.getMonthValue() - 1));
        if (article.outletId() != null) {
            keyword(document, Fields.OUTLET, article.outletId().toString());
            document.add(new NumericDocValuesField(Fields.OUTLET, article.outletId()));
        }
        IndexedTag.of(article.tags()).forEach(tag -> {
            keyword(document, Fields.TAG, tag.key());
            counted(document, Fields.TAG, tag.word());
        });
        if (article.language() != null) {
            article.languages().forEach(language -> keyword(document, Fields.LANGUAGE, language));
            counted(document, Fields.LANGUAGE, article.languages().getLast());
        }
        return document;
    }

    private static Document identified(long id) {
        Document document = new Document();
        document.add(new StringField(Fields.ID, Long.toString(id), Field.Store.NO));
        document.add(new NumericDocValuesField(Fields.ID, id));
        return document;
    }

    private static FieldType exactType() {
        FieldType type = new FieldType(TextField.TYPE_NOT_STORED);
        type.setOmitNorms(true); // nothing is ranked by it
        type.freeze();
        return type;
    }

    private static void exact(Document document, String field, String text) {
        document.add(new Field(field, text, EXACT));
    }

    static void keyword(Document document, String field, String value) {
        document.add(new StringField(field, value, Field.Store.NO));
    }

    static void counted(Document document, String field, String value) {
        document.add(new SortedSetDocValuesField(field, new BytesRef(value)));
    }

    /** Terms and doc values take 32,766 bytes at most; what is sorted or counted by needs no more than this. */
    private static String shortened(String text) {
        return text.length() > 300 ? text.substring(0, 300) : text;
    }
}
