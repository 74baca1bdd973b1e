package onrecord.search.lucene.documents;

import onrecord.search.index.Fields;
import onrecord.search.index.QuoteFields;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.SortedNumericDocValuesField;
import org.apache.lucene.document.TextField;

/** What quotes say of who speaks and how, as a document holds it. */
final class QuoteTerms {

    private QuoteTerms() {}

    static void add(Document document, QuoteFields said) {
        for (Long speaker : said.speakers()) {
            Documents.keyword(document, Fields.SPEAKER, speaker.toString());
            document.add(new SortedNumericDocValuesField(Fields.SPEAKER, speaker));
        }
        for (String kind : said.kinds()) {
            Documents.keyword(document, Fields.KIND, kind);
            Documents.counted(document, Fields.KIND, kind);
        }
        for (String country : said.countries()) {
            Documents.keyword(document, Fields.COUNTRY, country);
            Documents.counted(document, Fields.COUNTRY, country);
        }
        said.onRecord().forEach(named -> Documents.keyword(document, Fields.ON_RECORD, named.toString()));
        said.roles().forEach(role -> document.add(new TextField(Fields.ROLE, role, Field.Store.NO)));
        said.via().forEach(name -> document.add(new TextField(Fields.VIA, name, Field.Store.NO)));
    }
}
