package onrecord.search.lucene.excerpts;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.IntStream;
import onrecord.article.QuoteView;
import onrecord.search.Highlights;
import onrecord.search.language.Clause;
import onrecord.search.lucene.documents.Documents;
import onrecord.search.source.IndexedArticle;
import onrecord.search.text.Analysis;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.springframework.stereotype.Component;

/** Marks the words of a question in one page of texts that another engine found: they are indexed in memory for that. */
@Component
public class Marking {

    private final Documents documents;

    Marking(Documents documents) {
        this.documents = documents;
    }

    /** A quote and the article it stands in. */
    public record QuotedIn(QuoteView quote, IndexedArticle article) {}

    /** The highlights of each of these articles. */
    public List<Highlights> ofArticles(Clause asked, List<IndexedArticle> articles) {
        return of(
                asked,
                articles.stream()
                        .map(article -> documents.of(article).article())
                        .toList());
    }

    /** The highlights of each of these quotes. */
    public List<Highlights> ofQuotes(Clause asked, List<QuotedIn> quotes) {
        return of(
                asked,
                quotes.stream()
                        .map(each -> documents.of(each.article()).quote(each.quote()))
                        .toList());
    }

    private static List<Highlights> of(Clause asked, List<Document> page) {
        try (Directory memory = new ByteBuffersDirectory()) {
            try (IndexWriter writer = new IndexWriter(memory, new IndexWriterConfig(Analysis.DOCUMENTS))) {
                writer.addDocuments(page);
            }
            try (DirectoryReader reader = DirectoryReader.open(memory)) {
                IndexSearcher searcher = new IndexSearcher(reader);
                List<ScoreDoc> inOrder = IntStream.range(0, page.size())
                        .mapToObj(number -> new ScoreDoc(number, 0))
                        .toList();
                return new Excerpts(searcher, asked).of(inOrder);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
