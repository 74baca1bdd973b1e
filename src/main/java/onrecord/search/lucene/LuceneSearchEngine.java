package onrecord.search.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import onrecord.search.Clause;
import onrecord.search.Highlights;
import onrecord.search.Hits;
import onrecord.search.Hits.Hit;
import onrecord.search.OutletNames;
import onrecord.search.Question;
import onrecord.search.SearchEngine;
import onrecord.search.Sort;
import onrecord.search.lucene.FacetCounting.Counts;
import onrecord.search.lucene.Paging.Page;
import onrecord.search.source.ArticleRecord;
import onrecord.search.source.CurrentNames;
import onrecord.search.source.QuoteRecord;
import onrecord.speaker.Names;
import onrecord.speaker.SpeakerView;
import onrecord.web.Cursor;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Answers questions from the index in this process. */
@Component
@OnLucene
class LuceneSearchEngine implements SearchEngine, ClauseCompiler.NameResolution {

    private final Reading reading;
    private final RecordReading records;
    private final OutletNames outlets;

    LuceneSearchEngine(Reading reading, RecordReading records, OutletNames outlets) {
        this.reading = reading;
        this.records = records;
        this.outlets = outlets;
    }

    @Override
    public Hits<ArticleRecord> articles(Question question) {
        return search(Shelves::articles, question, ArticleRecord.class);
    }

    @Override
    public Hits<QuoteRecord> quotes(Question question) {
        return search(Shelves::quotes, question, QuoteRecord.class);
    }

    private <R> Hits<R> search(Reading.Choice choice, Question question, Class<R> type) {
        Paging paging = new Paging(SortKeys.of(question.sort()), question.limit(), question.cursor());
        return reading.on(choice, question.cursor(), (shelf, searcher) -> {
            QuestionCompiler compiler = new QuestionCompiler(question, this, searcher);
            Query matches = compiler.matches();
            Query ordered = question.sort() == Sort.RELEVANCE
                    ? compiler.ranked(matches, SortKeys.day(question.cursor()))
                    : matches;
            Page page = paging.page(shelf, searcher, ordered);
            Clause asked = question.highlight() ? question.words() : null;
            List<Highlights> marked =
                    asked == null ? List.of() : new Excerpts(searcher).of(compiler.marked(asked), page.documents());
            Counts counts = counts(searcher, matches, question);
            return new Hits<>(
                    new Hits.Total(counts.total(), counts.exact()),
                    hits(searcher, page, marked, type),
                    counts.facets(),
                    page.next(),
                    page.previous());
        });
    }

    private static Counts counts(IndexSearcher searcher, Query matches, Question question) throws IOException {
        if (!question.facets().isEmpty()) {
            return searcher.search(matches, new FacetCounting(question.facets()));
        }
        Hits.Total total = Totals.of(searcher, matches, question.exactCount());
        return new Counts(total.count(), total.exact(), Map.of());
    }

    private <R> List<Hit<R>> hits(IndexSearcher searcher, Page page, List<Highlights> marked, Class<R> type)
            throws IOException {
        List<Hit<R>> hits = new ArrayList<>();
        for (ScoreDoc found : page.documents()) {
            Highlights highlights = marked.isEmpty() ? null : marked.get(hits.size());
            hits.add(new Hit<>(records.read(searcher, found.doc, type), highlights));
        }
        return hits;
    }

    @Override
    public Map<Long, List<QuoteRecord>> firstQuotes(Collection<Long> articles, Set<Long> speakers, int eachArticle) {
        return reading.on(Shelves::quotes, (shelf, searcher) -> {
            Map<Long, List<QuoteRecord>> first = new HashMap<>();
            Map<Long, List<Integer>> found =
                    searcher.search(FirstQuotes.query(articles, speakers), new FirstQuotes(eachArticle));
            for (Map.Entry<Long, List<Integer>> article : found.entrySet()) {
                List<QuoteRecord> quotes = new ArrayList<>();
                for (int document : article.getValue()) {
                    quotes.add(records.read(searcher, document, QuoteRecord.class));
                }
                first.put(article.getKey(), quotes);
            }
            return first;
        });
    }

    @Override
    public Hits<SpeakerView> speakers(@Nullable String words, List<String> kinds, int limit, @Nullable Cursor cursor) {
        List<String> parts = words == null ? List.of() : Names.words(words);
        Query named = parts.isEmpty() ? MatchAllDocsQuery.INSTANCE : NameQueries.beginnings(parts);
        BooleanQuery.Builder query = new BooleanQuery.Builder().add(named, Occur.MUST);
        if (!kinds.isEmpty()) {
            query.add(FilterQueries.anyOf(Fields.KIND, kinds), Occur.FILTER);
        }
        Query all = query.build();
        Paging paging = new Paging(parts.isEmpty() ? SortKeys.NAME : SortKeys.RELEVANCE, limit, cursor);
        return reading.on(Shelves::speakers, cursor, (shelf, searcher) -> {
            Page page = paging.page(shelf, searcher, all);
            return new Hits<>(
                    Totals.of(searcher, all, true),
                    hits(searcher, page, List.of(), SpeakerView.class),
                    Map.of(),
                    page.next(),
                    page.previous());
        });
    }

    @Override
    public Set<Long> speakersNamed(String words) {
        return reading.on(
                Shelves::speakers,
                (shelf, searcher) -> searcher.search(NameQueries.inOneName(Fields.NAME, words), new IdCollection()));
    }

    @Override
    public CurrentNames names(Collection<Long> speakers, Collection<Long> outletIds) {
        return new CurrentNames(
                reading.on(
                        Shelves::speakers, (shelf, searcher) -> NameLookup.of(searcher, speakers, NameLookup::speaker)),
                reading.on(
                        Shelves::outlets, (shelf, searcher) -> NameLookup.of(searcher, outletIds, NameLookup::label)));
    }

    @Override
    public Set<Long> speakers(String name) {
        return speakersNamed(name);
    }

    @Override
    public Set<Long> outlets(String name) {
        return outlets.named(name);
    }
}
