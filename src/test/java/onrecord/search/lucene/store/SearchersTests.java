package onrecord.search.lucene.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicLong;
import onrecord.search.index.Fields;
import onrecord.search.index.SearchIndex.Part;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.store.AlreadyClosedException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Documents that are written become visible together, and stay so for those who look. */
@Timeout(60)
class SearchersTests {

    private Generation generation;

    @BeforeEach
    void open(@TempDir Path folder) throws IOException {
        generation = Generation.open(folder);
    }

    @AfterEach
    void close() throws IOException {
        generation.close();
    }

    @Test
    void showsAnArticleAtTheLatestWithItsQuote() {
        CompletableFuture<Void> printing = CompletableFuture.runAsync(() -> print(30));
        while (!printing.isDone()) {
            int quotes = generation.size(Part.QUOTES);
            assertThat(generation.size(Part.ARTICLES)).isGreaterThanOrEqualTo(quotes);
        }
        printing.join();

        assertThat(generation.size(Part.QUOTES)).isEqualTo(30);
    }

    @Test
    void showsAQuoteAtTheLatestWithItsArticle() {
        CompletableFuture<Void> printing = CompletableFuture.runAsync(() -> print(30));
        while (!printing.isDone()) {
            int articles = generation.size(Part.ARTICLES);
            assertThat(generation.size(Part.QUOTES)).isGreaterThanOrEqualTo(articles);
        }
        printing.join();

        assertThat(generation.size(Part.ARTICLES)).isEqualTo(30);
    }

    @Test
    void searchesWhatWasKeptAfterMoreWasWritten() {
        print(1);
        AtomicLong kept = new AtomicLong();
        Searchers searchers = generation.searchers();
        searchers.search(Part.ARTICLES, Snapshot.NONE, searcher -> {
            kept.set(searchers.keep(Part.ARTICLES, searcher));
            return searcher;
        });
        print(1);

        assertThat(searchers.<Integer>search(Part.ARTICLES, kept.get(), SearchersTests::articles))
                .isOne();
        assertThat(generation.size(Part.ARTICLES)).isEqualTo(2);
    }

    @Test
    void letsASearchEndWhileTheyAreRenewedAndClosed() {
        print(1);

        int found = generation.searchers().search(Part.ARTICLES, Snapshot.NONE, searcher -> {
            print(1);
            generation.searchers().close();
            return searcher.count(NumericDocValuesField.newSlowRangeQuery(Fields.ID, 1, 1));
        });

        assertThat(found).isOne();
        assertThatExceptionOfType(AlreadyClosedException.class).isThrownBy(() -> generation.size(Part.ARTICLES));
    }

    @Test
    void keepsNoReaderOpenThatNobodySearches() throws IOException {
        print(1);
        IndexReader first = reader();
        print(1);
        IndexReader second = reader();

        assertThat(first.getRefCount()).isZero();
        assertThat(second.getRefCount()).isOne();
        generation.searchers().close();
        assertThat(second.getRefCount()).isZero();
    }

    @Test
    void cannotBeRenewedOnceClosed() throws IOException {
        generation.searchers().close();

        assertThatExceptionOfType(AlreadyClosedException.class).isThrownBy(generation::refresh);
    }

    private IndexReader reader() {
        return generation.searchers().search(Part.ARTICLES, Snapshot.NONE, IndexSearcher::getIndexReader);
    }

    private static int articles(IndexSearcher searcher) {
        return searcher.getIndexReader().numDocs();
    }

    /** Articles with one quote each. */
    private void print(int many) {
        try {
            for (int i = 0; i < many; i++) {
                generation.quotes().add(document());
                generation.articles().add(document());
                generation.refresh();
            }
        } catch (IOException failure) {
            throw new AssertionError(failure);
        }
    }

    private static Document document() {
        Document document = new Document();
        document.add(new NumericDocValuesField(Fields.ID, 1));
        document.add(new NumericDocValuesField(Fields.DATE, 1));
        return document;
    }
}
