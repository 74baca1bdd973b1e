package onrecord.search.lucene.documents;

import java.util.Locale;
import onrecord.article.OutletView;
import onrecord.search.index.Fields;
import onrecord.search.source.IndexedArticle;
import onrecord.search.source.IndexedSpeaker;
import onrecord.speaker.Names;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
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
    public static final String VERSION = "11";

    /** Those of an article and of its quotes. */
    public ArticleDocuments of(IndexedArticle article) {
        return new ArticleDocuments(article);
    }

    /** A speaker, found by all names. */
    public Document of(IndexedSpeaker speaker) {
        Document document = identified(speaker.speaker().id());
        document.add(new BinaryDocValuesField(Fields.RECORD, RecordForms.SPEAKER_VIEW.bytes(speaker.speaker())));
        document.add(new BinaryDocValuesField(
                Fields.LABEL, new BytesRef(speaker.speaker().name())));
        speaker.foundBy().forEach(name -> document.add(new TextField(Fields.NAME, name, Field.Store.NO)));
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
        Names.forms(outlet.name()).forEach(name -> document.add(new TextField(Fields.NAME, name, Field.Store.NO)));
        return document;
    }

    static Document identified(long id) {
        Document document = new Document();
        document.add(new StringField(Fields.ID, Long.toString(id), Field.Store.NO));
        document.add(new NumericDocValuesField(Fields.ID, id));
        return document;
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
