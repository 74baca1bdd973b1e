package onrecord.search.lucene.documents;

import java.io.IOException;
import java.util.Locale;
import onrecord.search.index.Fields;
import onrecord.search.source.ArticleRecord;
import onrecord.search.source.CurrentNames.KnownSpeaker;
import onrecord.search.source.QuoteRecord;
import onrecord.speaker.SpeakerKind;
import onrecord.speaker.SpeakerView;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.SortedDocValues;

/** Reads what lists show from the documents of a segment, each by a method that is a {@link DocumentValue}. */
public final class RecordReading {

    private RecordReading() {}

    /** The article in a list. */
    public static ArticleRecord article(LeafReader segment, int document) throws IOException {
        return read(segment, document, RecordForms.ARTICLE_RECORD);
    }

    /** The quote in a list, with where it is printed. */
    public static QuoteRecord quote(LeafReader segment, int document) throws IOException {
        return read(segment, document, RecordForms.QUOTE_RECORD);
    }

    /** The speaker in a list. */
    public static SpeakerView speaker(LeafReader segment, int document) throws IOException {
        return read(segment, document, RecordForms.SPEAKER_VIEW);
    }

    /** The name of the speaker or outlet, as people read it. */
    public static String label(LeafReader segment, int document) throws IOException {
        BinaryDocValues labels = DocValues.getBinary(segment, Fields.LABEL);
        return labels.advanceExact(document) ? labels.binaryValue().utf8ToString() : "";
    }

    /** The name and the kind of the speaker. */
    public static KnownSpeaker knownSpeaker(LeafReader segment, int document) throws IOException {
        SortedDocValues kinds = DocValues.getSorted(segment, Fields.KIND);
        String kind = kinds.advanceExact(document)
                ? kinds.lookupOrd(kinds.ordValue()).utf8ToString().toUpperCase(Locale.ROOT)
                : SpeakerKind.PERSON.name();
        return new KnownSpeaker(label(segment, document), SpeakerKind.valueOf(kind));
    }

    private static <R> R read(LeafReader segment, int document, Form<R> form) throws IOException {
        BinaryDocValues values = DocValues.getBinary(segment, Fields.RECORD);
        if (!values.advanceExact(document)) {
            throw new IllegalStateException("document " + document + " has no record");
        }
        return form.value(values.binaryValue());
    }
}
