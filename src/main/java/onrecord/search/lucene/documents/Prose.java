package onrecord.search.lucene.documents;

import onrecord.search.text.Tongue;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.IndexOptions;

/** Text in its tongue, with the places of its words: excerpts are cut without reading the text again. */
final class Prose extends Field {

    private static final FieldType KEPT = type(TextField.TYPE_STORED);
    private static final FieldType ONLY_FOUND = type(TextField.TYPE_NOT_STORED);

    private final Tongue tongue;

    private Prose(String field, String text, FieldType type, Tongue tongue) {
        super(field, text, type);
        this.tongue = tongue;
    }

    static Prose kept(String field, String text, Tongue tongue) {
        return new Prose(field, text, KEPT, tongue);
    }

    static Prose onlyFound(String field, String text, Tongue tongue) {
        return new Prose(field, text, ONLY_FOUND, tongue);
    }

    @Override
    public TokenStream tokenStream(Analyzer ofTheIndex, TokenStream reused) {
        return tongue.analyzer().tokenStream(name(), stringValue());
    }

    private static FieldType type(FieldType base) {
        FieldType type = new FieldType(base);
        type.setIndexOptions(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS_AND_OFFSETS);
        type.freeze();
        return type;
    }
}
