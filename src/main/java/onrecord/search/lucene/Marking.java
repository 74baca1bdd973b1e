package onrecord.search.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import onrecord.article.QuoteView;
import onrecord.search.Filters;
import onrecord.search.Highlights;
import onrecord.search.Question;
import onrecord.search.source.IndexedArticle;
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

    private static final ClauseCompiler.NameResolution NOBODY = new ClauseCompiler.NameResolution() {
        @Override
        public Set<Long> speakers(String name) {
            return Set.of();
        }

        @Override
        public Set<Long> outlets(String name) {
            return Set.of();
        }
    };

    private final Documents documents;

    Marking(Documents documents) {
        this.documents = documents;
    }

    /** A quote and the article it stands in. */
    public record QuotedIn(QuoteView quote, IndexedArticle article) {}

    /** The highlights of each of these articles. */
    public List<Highlights> ofArticles(Question question, List<IndexedArticle> articles) {
        return of(question, articles.stream().map(documents::of).toList());
    }

    /** The highlights of each of these quotes. */
    public List<Highlights> ofQuotes(Question question, List<QuotedIn> quotes) {
        return of(
                question,
                quotes.stream()
                        .map(each -> documents.of(each.quote(), each.article()))
                        .toList());
    }

    private static List<Highlights> of(Question question, List<Document> page) {
        try (Directory memory = new ByteBuffersDirectory()) {
            try (IndexWriter writer = new IndexWriter(memory, new IndexWriterConfig(Analysis.DOCUMENTS))) {
                writer.addDocuments(page);
            }
            try (DirectoryReader reader = DirectoryReader.open(memory)) {
                IndexSearcher searcher = new IndexSearcher(reader);
                QuestionCompiler compiler = new QuestionCompiler(unfiltered(question), NOBODY, searcher);
                List<ScoreDoc> inOrder = IntStream.range(0, page.size())
                        .mapToObj(number -> new ScoreDoc(number, 0))
                        .toList();
                return new Excerpts(searcher).of(compiler.marked(compiler.matches()), inOrder);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static Question unfiltered(Question asked) {
        List<String> all = List.of();
        Filters none = new Filters(null, null, null, null, all, all, List.of(), all, all, null, all);
        return new Question(
                asked.subject(), asked.words(), none, asked.sort(), asked.limit(), null, true, List.of(), false);
    }
}
