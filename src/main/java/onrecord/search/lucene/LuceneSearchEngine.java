package onrecord.search.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import onrecord.search.Highlights;
import onrecord.search.Hits;
import onrecord.search.Hits.Hit;
import onrecord.search.NameResolution;
import onrecord.search.Question;
import onrecord.search.SearchEngine;
import onrecord.search.Sort;
import onrecord.search.SpeakerHit;
import onrecord.search.SpeakerQuestion;
import onrecord.search.Suggestion;
import onrecord.search.SuggestionType;
import onrecord.search.index.Fields;
import onrecord.search.language.Clause;
import onrecord.search.language.Vocabulary;
import onrecord.search.lucene.Paging.Page;
import onrecord.search.lucene.counts.FacetCounting;
import onrecord.search.lucene.counts.FacetCounting.Counts;
import onrecord.search.lucene.counts.MostQuoted;
import onrecord.search.lucene.documents.Form;
import onrecord.search.lucene.documents.IdCollection;
import onrecord.search.lucene.documents.NameLookup;
import onrecord.search.lucene.documents.RecordForms;
import onrecord.search.lucene.documents.RecordReading;
import onrecord.search.lucene.excerpts.Excerpts;
import onrecord.search.lucene.query.Found;
import onrecord.search.lucene.query.Freshness;
import onrecord.search.lucene.query.NameQueries;
import onrecord.search.lucene.query.QuestionCompiler;
import onrecord.search.lucene.store.OnLucene;
import onrecord.search.lucene.store.Reading;
import onrecord.search.lucene.store.Shelves;
import onrecord.search.lucene.suggestions.Suggesting;
import onrecord.search.source.ArticleRecord;
import onrecord.search.source.CurrentNames;
import onrecord.search.source.CurrentNames.KnownSpeaker;
import onrecord.search.source.QuoteRecord;
import onrecord.speaker.SpeakerKind;
import onrecord.speaker.SpeakerView;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.springframework.stereotype.Component;

/** Answers questions from the index in this process. */
@Component
@OnLucene
class LuceneSearchEngine implements SearchEngine {

    private final Reading reading;
    private final SpeakerList speakerList;
    private final MostQuoted mostQuoted;
    private final Suggesting suggesting;
    private final Spelling spelling;
    private final Remembered<KnownSpeaker> speakerNames = new Remembered<>(NameLookup::speaker);
    private final Remembered<String> outletNames = new Remembered<>(NameLookup::label);

    LuceneSearchEngine(
            Reading reading, SpeakerList speakerList, MostQuoted mostQuoted, Suggesting suggesting, Spelling spelling) {
        this.reading = reading;
        this.speakerList = speakerList;
        this.mostQuoted = mostQuoted;
        this.suggesting = suggesting;
        this.spelling = spelling;
    }

    @Override
    public Hits<ArticleRecord> articles(Question question) {
        return search(Shelves::articles, question, RecordForms.ARTICLE_RECORD);
    }

    @Override
    public Hits<QuoteRecord> quotes(Question question) {
        return search(Shelves::quotes, question, RecordForms.QUOTE_RECORD);
    }

    private <R> Hits<R> search(Reading.Choice choice, Question question, Form<R> form) {
        Paging paging = new Paging(SortKeys.of(question.sort()), question.limit(), question.cursor());
        return reading.on(choice, question.cursor(), (shelf, searcher) -> {
            QuestionCompiler compiler = new QuestionCompiler(question, this, searcher);
            Query matches = compiler.matches();
            Found found = Found.of(searcher, matches);
            Query ordered = question.sort() == Sort.RELEVANCE
                    ? new Freshness(found.scored(matches), SortKeys.day(question.cursor()))
                    : found.unscored(matches);
            Page page = paging.page(shelf, searcher, ordered);
            Clause asked = question.highlight() ? question.words() : null;
            List<Highlights> marked = asked == null
                    ? List.of()
                    : new Excerpts(searcher, asked).of(compiler.marked(asked), page.documents());
            Counts counts = counts(searcher, matches, found, question);
            return new Hits<>(
                    new Hits.Total(counts.total(), counts.exact()),
                    hits(searcher, page, marked, form),
                    counts.facets(),
                    page.next(),
                    page.previous());
        });
    }

    private static Counts counts(IndexSearcher searcher, Query matches, Found found, Question question)
            throws IOException {
        if (!question.facets().isEmpty()) {
            return searcher.search(found.unscored(matches), new FacetCounting(question.facets()));
        }
        Hits.Total total = found.total();
        return question.exactCount() && !total.exact()
                ? new Counts(searcher.count(matches), true, Map.of())
                : new Counts(total.count(), total.exact(), Map.of());
    }

    private <R> List<Hit<R>> hits(IndexSearcher searcher, Page page, List<Highlights> marked, Form<R> form)
            throws IOException {
        List<Hit<R>> hits = new ArrayList<>();
        for (ScoreDoc found : page.documents()) {
            Highlights highlights = marked.isEmpty() ? null : marked.get(hits.size());
            hits.add(new Hit<>(RecordReading.read(searcher, found.doc, form), highlights));
        }
        return hits;
    }

    @Override
    public Optional<QuoteRecord> quote(long id) {
        return reading.on(
                Shelves::quotes,
                (shelf, searcher) -> Optional.ofNullable(NameLookup.of(
                                searcher,
                                List.of(id),
                                (segment, document) -> RecordReading.read(segment, document, RecordForms.QUOTE_RECORD))
                        .get(id)));
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
                    quotes.add(RecordReading.read(searcher, document, RecordForms.QUOTE_RECORD));
                }
                first.put(article.getKey(), quotes);
            }
            return first;
        });
    }

    @Override
    public String respelt(Vocabulary vocabulary, String words, boolean evenRare) {
        return spelling.respelt(vocabulary, words, evenRare);
    }

    @Override
    public List<Suggestion> suggestions(String typed, Set<SuggestionType> types, int limit) {
        return suggesting.suggest(typed, types, limit);
    }

    @Override
    public Hits<SpeakerView> speakers(SpeakerQuestion question) {
        return speakerList.find(question);
    }

    @Override
    public Hits<SpeakerHit> mostQuoted(Question quotes, List<SpeakerKind> kinds) {
        return mostQuoted.find(quotes, kinds, this);
    }

    @Override
    public Set<Long> speakersNamed(String words) {
        return ids(Shelves::speakers, NameQueries.inOneName(Fields.NAME, words));
    }

    @Override
    public Set<Long> outletsNamed(String nameOrId) {
        return NameResolution.preferringId(nameOrId, ids(Shelves::outlets, NameQueries.namedOrWithId(nameOrId)));
    }

    private Set<Long> ids(Reading.Choice choice, Query query) {
        return reading.on(choice, (shelf, searcher) -> searcher.search(query, new IdCollection()));
    }

    @Override
    public CurrentNames names(Collection<Long> speakers, Collection<Long> outletIds) {
        return new CurrentNames(
                reading.on(Shelves::speakers, (shelf, searcher) -> speakerNames.of(searcher, speakers)),
                reading.on(Shelves::outlets, (shelf, searcher) -> outletNames.of(searcher, outletIds)));
    }
}
