package onrecord.search.lucene.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Arrays;
import onrecord.search.Hits.Total;
import onrecord.search.SearchEngine;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.NoMergePolicy;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class FoundTests {

    private static final int MANY = SearchEngine.COUNTED + 1;

    private static final Query GRAIN = new TermQuery(new Term("word", "grain"));

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

        assertThat(total()).isEqualTo(new Total(2 * MANY, true));
    }

    @Test
    void countsOnAroundADeletedDocumentWhereItsSegmentIsSmall() throws IOException {
        addSegment(MANY, "large");
        addSegment(10, "small");
        delete("small3");

        assertThat(total()).isEqualTo(new Total(MANY + 9, true));
    }

    @Test
    void staysExactUpToTheLimitInASegmentWithADeletedDocument() throws IOException {
        addSegment(MANY, "large");
        delete("large3");

        assertThat(total()).isEqualTo(new Total(SearchEngine.COUNTED, true));
    }

    @Test
    void tellsTheLeastWhereASegmentWithADeletedDocumentHoldsMore() throws IOException {
        addSegment(MANY + 1, "large");
        addSegment(10, "small");
        delete("large3");

        assertThat(total()).isEqualTo(new Total(SearchEngine.COUNTED, false));
    }

    @Test
    void findsFewOnceInAllSegmentsAndThenTheSameAsTheQuestionWithItsScores() throws IOException {
        addSegment(70, "first");
        addSegment(SearchEngine.COUNTED - 70, "second");
        delete("first69");
        Query words = new BooleanQuery.Builder()
                .add(new TermQuery(new Term("text", "corn")), Occur.MUST)
                .add(new TermQuery(new Term("text", "barley")), Occur.MUST)
                .build();
        Query both = new BooleanQuery.Builder()
                .add(words, Occur.MUST)
                .add(GRAIN, Occur.FILTER)
                .build();

        try (DirectoryReader reader = DirectoryReader.open(index)) {
            IndexSearcher searcher = new IndexSearcher(reader);
            Found found = Found.of(searcher, both);
            TopDocs asked = searcher.search(both, MANY);
            TopDocs again = searcher.search(found.scored(both, words), MANY);

            assertThat(found.total()).isEqualTo(new Total(asked.totalHits.value(), true));
            assertThat(Arrays.stream(asked.scoreDocs)
                            .map(document -> document.score)
                            .distinct())
                    .hasSizeGreaterThan(10);
            assertThat(again.scoreDocs).usingRecursiveComparison().isEqualTo(asked.scoreDocs);
            assertThat(searcher.count(found.unscored(both))).isEqualTo(asked.scoreDocs.length);
        }
    }

    @Test
    void leavesManyToTheQuestion() throws IOException {
        addSegment(7, "first");
        addSegment(MANY - 7, "second");

        try (DirectoryReader reader = DirectoryReader.open(index)) {
            Found found = Found.of(new IndexSearcher(reader), GRAIN);

            assertThat(found.scored(GRAIN, GRAIN)).isEqualTo(GRAIN);
            assertThat(found.unscored(GRAIN)).isEqualTo(GRAIN);
        }
    }

    private void addSegment(int documents, String name) throws IOException {
        for (int i = 0; i < documents; i++) {
            Document document = new Document();
            document.add(new StringField("id", name + i, Field.Store.NO));
            document.add(new StringField("word", "grain", Field.Store.NO));
            document.add(new TextField("text", "corn ".repeat(i % 7) + "barley ".repeat(i % 5), Field.Store.NO));
            writer.addDocument(document);
        }
        writer.commit();
    }

    private void delete(String id) throws IOException {
        writer.deleteDocuments(new Term("id", id));
        writer.commit();
    }

    private Total total() throws IOException {
        try (DirectoryReader reader = DirectoryReader.open(index)) {
            return Found.of(new IndexSearcher(reader), GRAIN).total();
        }
    }
}
