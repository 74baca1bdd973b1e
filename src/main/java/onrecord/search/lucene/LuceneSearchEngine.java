package onrecord.search.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import onrecord.search.Highlights;
import onrecord.search.Hits;
import onrecord.search.Hits.Hit;
import onrecord.search.OutletNames;
import onrecord.search.Question;
import onrecord.search.SearchEngine;
import onrecord.search.Subject;
import onrecord.search.lucene.Paging.Page;
import onrecord.speaker.Names;
import onrecord.web.Cursor;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.store.AlreadyClosedException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Answers questions from the index in this process. */
@Component
class LuceneSearchEngine implements SearchEngine, QuestionCompiler.NameResolution {

    private final LuceneIndex index;
    private final OutletNames outlets;

    LuceneSearchEngine(LuceneIndex index, OutletNames outlets) {
        this.index = index;
        this.outlets = outlets;
    }

    @Override
    public Hits search(Question question) {
        Query query = QuestionCompiler.compile(question, this);
        Paging paging = new Paging(SortKeys.of(question.sort()), question.limit(), question.cursor());
        return on(question.subject(), question.cursor(), (shelf, searcher) -> {
            Page page = paging.page(shelf, searcher, query);
            List<Highlights> highlights = question.highlight() && question.words() != null
                    ? new Excerpts(searcher)
                            .of(
                                    query,
                                    page.documents().stream()
                                            .map(hit -> hit.doc)
                                            .toList())
                    : List.of();
            return hits(searcher, query, page, highlights);
        });
    }

    @Override
    public Hits speakers(@Nullable String words, List<String> kinds, int limit, @Nullable Cursor cursor) {
        List<String> parts = words == null ? List.of() : Names.words(words);
        Query named = parts.isEmpty() ? MatchAllDocsQuery.INSTANCE : NameQueries.beginnings(parts);
        BooleanQuery.Builder query = new BooleanQuery.Builder().add(named, Occur.MUST);
        if (!kinds.isEmpty()) {
            query.add(QuestionCompiler.anyOf(Fields.KIND, kinds), Occur.FILTER);
        }
        Query all = query.build();
        Paging paging = new Paging(parts.isEmpty() ? SortKeys.NAME : SortKeys.RELEVANCE, limit, cursor);
        return on(null, cursor, (shelf, searcher) -> hits(searcher, all, paging.page(shelf, searcher, all), List.of()));
    }

    @Override
    public Set<Long> speakersNamed(String words) {
        return on(null, null, (shelf, searcher) -> searcher.search(NameQueries.inOneName(words), new IdCollection()));
    }

    @Override
    public Set<Long> speakers(String name) {
        return speakersNamed(name);
    }

    @Override
    public Set<Long> outlets(String name) {
        return outlets.named(name);
    }

    private interface ShelfSearch<T> {
        T on(Shelf shelf, IndexSearcher searcher) throws IOException;
    }

    /** Searches the articles, the quotes, or (for null) the speakers, in the state of the index the cursor belongs to. */
    private <T> T on(@Nullable Subject subject, @Nullable Cursor cursor, ShelfSearch<T> search) {
        try {
            return searched(shelf(subject), cursor, search);
        } catch (AlreadyClosedException replaced) { // a rebuilt index took its place between the two calls
            return searched(shelf(subject), cursor, search);
        }
    }

    private static <T> T searched(Shelf shelf, @Nullable Cursor cursor, ShelfSearch<T> search) {
        return shelf.search(SortKeys.snapshot(cursor), searcher -> search.on(shelf, searcher));
    }

    private Shelf shelf(@Nullable Subject subject) {
        Shelves shelves = index.current();
        return switch (subject) {
            case ARTICLES -> shelves.articles();
            case QUOTES -> shelves.quotes();
            case null -> shelves.speakers();
        };
    }

    private static Hits hits(IndexSearcher searcher, Query query, Page page, List<Highlights> highlights)
            throws IOException {
        List<Hit> hits = new ArrayList<>();
        for (int i = 0; i < page.documents().size(); i++) {
            hits.add(new Hit(id(searcher, page.documents().get(i)), highlights.isEmpty() ? null : highlights.get(i)));
        }
        return new Hits(searcher.count(query), hits, page.next(), page.previous());
    }

    private static long id(IndexSearcher searcher, ScoreDoc hit) throws IOException {
        List<LeafReaderContext> leaves = searcher.getIndexReader().leaves();
        LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(hit.doc, leaves));
        NumericDocValues ids = leaf.reader().getNumericDocValues(Fields.ID);
        ids.advanceExact(hit.doc - leaf.docBase);
        return ids.longValue();
    }
}
