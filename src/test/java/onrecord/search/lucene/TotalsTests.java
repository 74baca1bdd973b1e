package onrecord.search.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import onrecord.search.Hits.Total;
import onrecord.search.SearchEngine;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.NoMergePolicy;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class TotalsTests {

    private static final int MANY = SearchEngine.COUNTED + 1;

    private final ByteBuffersDirectory index = new ByteBuffersDirectory();
    private IndexWriter writer;

    @BeforeEach
    void open() throws IOException {
        writer = new IndexWriter(index, new IndexWriterConfig().setMergePolicy(NoMergePolicy.INSTANCE));
    }

    @AfterEach
    void close() throws IOException {
        writer.close();
        index.close();
    }

    @Test
    void tellsManyExactlyWhereNothingIsDeleted() throws IOException {
        addSegment(MANY, "first");
        addSegment(MANY, "second");

        assertThat(total(false)).isEqualTo(new Total(2 * MANY, true));
    }

    @Test
    void countsOnAroundADeletedDocumentWhereItsSegmentIsSmall() throws IOException {
        addSegment(MANY, "large");
        addSegment(10, "small");
        delete("small3");

        assertThat(total(false)).isEqualTo(new Total(MANY + 9, true));
    }

    @Test
    void staysExactUpToTheLimitInASegmentWithADeletedDocument() throws IOException {
        addSegment(MANY, "large");
        delete("large3");

        assertThat(total(false)).isEqualTo(new Total(SearchEngine.COUNTED, true));
    }

    @Test
    void tellsTheLeastWhereASegmentWithADeletedDocumentHoldsMore() throws IOException {
        addSegment(MANY + 1, "large");
        addSegment(10, "small");
        delete("large3");

        assertThat(total(false)).isEqualTo(new Total(SearchEngine.COUNTED, false));
        assertThat(total(true)).isEqualTo(new Total(MANY + 10, true));
    }

    private void addSegment(int documents, String name) throws IOException {
        for (int i = 0; i < documents; i++) {
            Document document = new Document();
            document.add(new StringField("id", name + i, Field.Store.NO));
            document.add(new StringField("word", "grain", Field.Store.NO));
            writer.addDocument(document);
        }
        writer.commit();
    }

    private void delete(String id) throws IOException {
        writer.deleteDocuments(new Term("id", id));
        writer.commit();
    }

    private Total total(boolean exact) throws IOException {
        try (DirectoryReader reader = DirectoryReader.open(index)) {
            return Totals.of(new IndexSearcher(reader), new TermQuery(new Term("word", "grain")), exact);
        }
    }
}
