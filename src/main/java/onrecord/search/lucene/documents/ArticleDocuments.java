package onrecord.search.lucene.documents;

import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.stream.Stream;
import onrecord.article.QuoteView;
import onrecord.search.index.Fields;
import onrecord.search.index.QuoteFields;
import onrecord.search.index.Ranking;
import onrecord.search.source.IndexedArticle;
import onrecord.search.source.IndexedTag;
import onrecord.search.text.AnalyzedText;
import onrecord.search.text.TextAnalysis;
import onrecord.search.text.Tongue;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.index.IndexableField;
import org.apache.lucene.util.BytesRef;

/** The documents of an article and of its quotes. What they share is made once. For one thread. */
public final class ArticleDocuments {

    private final IndexedArticle article;
    private final TextAnalysis analysis;
    private final AnalyzedText headline;
    private final List<IndexableField> shared;

    ArticleDocuments(IndexedArticle article) {
        this.article = article;
        this.analysis = new TextAnalysis(Tongue.of(article.language()));
        this.headline = analysis.read(article.headline());
        this.shared = shared(article);
    }

    /** The article, found by its own words and by whatever is said in it. */
    public Document article() {
        Document document = dated(article.id(), RecordForms.ARTICLE_RECORD.bytes(article.record()));
        AnalyzedText body = analysis.read(article.body());
        document.add(Prose.kept(Fields.HEADLINE, headline));
        document.add(Prose.kept(Fields.TEXT, body)); // first: its excerpts count from its start
        for (int mention = 0; mention < Ranking.MENTIONS_OF_HEADLINE; mention++) {
            document.add(Prose.onlyFound(Fields.TEXT, headline));
        }
        document.add(Prose.exact(Fields.EXACT, body));
        document.add(Prose.exact(Fields.EXACT, headline));
        document.add(Prose.exact(Fields.EXACT_HEADLINE, headline));
        QuoteTerms.add(document, QuoteFields.of(article.quotes().stream()));
        return document;
    }

    /** One of its quotes. */
    public Document quote(QuoteView quote) {
        Document document = dated(QuoteFields.id(quote), RecordForms.QUOTE_RECORD.bytes(article.record(quote)));
        AnalyzedText text = analysis.read(quote.text());
        document.add(Prose.kept(Fields.TEXT, text));
        document.add(Prose.exact(Fields.EXACT, text));
        document.add(Prose.onlyFound(Fields.HEADLINE, headline));
        document.add(Prose.exact(Fields.EXACT_HEADLINE, headline));
        document.add(new NumericDocValuesField(Fields.WORDS, text.written().different()));
        Documents.keyword(document, Fields.ARTICLE, Long.toString(article.id()));
        document.add(new NumericDocValuesField(Fields.ARTICLE, article.id()));
        document.add(
                new NumericDocValuesField(Fields.PLACE, quote.spans().getFirst().start()));
        QuoteTerms.add(document, QuoteFields.of(Stream.of(quote)));
        return document;
    }

    private Document dated(long id, BytesRef record) {
        Document document = Documents.identified(id);
        document.add(new BinaryDocValuesField(Fields.RECORD, record));
        shared.forEach(document::add);
        return document;
    }

    private static List<IndexableField> shared(IndexedArticle article) {
        Document shared = new Document();
        shared.add(NumericDocValuesField.indexedField(
                Fields.DATE, article.publishedAt().toEpochMilli()));
        ZonedDateTime day = article.publishedAt().atZone(ZoneOffset.UTC);
        shared.add(new NumericDocValuesField(Fields.MONTH, day.getYear() * 12L + day.getMonthValue() - 1));
        if (article.outletId() != null) {
            Documents.keyword(shared, Fields.OUTLET, article.outletId().toString());
            shared.add(new NumericDocValuesField(Fields.OUTLET, article.outletId()));
        }
        IndexedTag.of(article.tags()).forEach(tag -> {
            Documents.keyword(shared, Fields.TAG, tag.key());
            Documents.counted(shared, Fields.TAG, tag.word());
        });
        if (article.language() != null) {
            List<String> languages = article.languages();
            languages.forEach(language -> Documents.keyword(shared, Fields.LANGUAGE, language));
            Documents.counted(shared, Fields.LANGUAGE, languages.getLast());
        }
        return shared.getFields();
    }
}
