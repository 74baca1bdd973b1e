package onrecord.search.lucene.documents;

import onrecord.search.text.AnalyzedText;
import onrecord.search.text.ReadTerms;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.IndexOptions;

/** Text whose words were read before. */
final class Prose extends Field {

    private static final FieldType KEPT = marked(TextField.TYPE_STORED);
    private static final FieldType ONLY_FOUND = marked(TextField.TYPE_NOT_STORED);
    private static final FieldType EXACT = unranked();

    private final ReadTerms terms;

    private Prose(String field, String text, FieldType type, ReadTerms terms) {
        super(field, text, type);
        this.terms = terms;
    }

    /** With the places of its words, so that excerpts are cut without reading the text again. */
    static Prose kept(String field, AnalyzedText text) {
        return new Prose(field, text.text(), KEPT, text.stems());
    }

    /** In the same field as text that is kept. */
    static Prose onlyFound(String field, AnalyzedText text) {
        return new Prose(field, text.text(), ONLY_FOUND, text.stems());
    }

    /** For words as they are written; nothing is ranked by them. */
    static Prose exact(String field, AnalyzedText text) {
        return new Prose(field, text.text(), EXACT, text.written());
    }

    @Override
    public TokenStream tokenStream(Analyzer ofTheIndex, TokenStream before) {
        return terms.stream(before);
    }

    private static FieldType marked(FieldType base) {
        FieldType type = new FieldType(base);
        type.setIndexOptions(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS_AND_OFFSETS);
        type.freeze();
        return type;
    }

    private static FieldType unranked() {
        FieldType type = new FieldType(TextField.TYPE_NOT_STORED);
        type.setOmitNorms(true);
        type.freeze();
        return type;
    }
}
