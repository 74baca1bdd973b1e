package onrecord.search.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
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
import onrecord.search.index.Fields;
import onrecord.search.index.SearchIndex.Part;
import onrecord.search.language.Clause;
import onrecord.search.language.Vocabulary;
import onrecord.search.lucene.Paging.Page;
import onrecord.search.lucene.counts.FacetCounting;
import onrecord.search.lucene.counts.FacetCounting.Counts;
import onrecord.search.lucene.counts.MostQuoted;
import onrecord.search.lucene.documents.ById;
import onrecord.search.lucene.documents.DocumentValue;
import onrecord.search.lucene.documents.IdCollection;
import onrecord.search.lucene.documents.RecordReading;
import onrecord.search.lucene.excerpts.Excerpts;
import onrecord.search.lucene.query.Found;
import onrecord.search.lucene.query.Freshness;
import onrecord.search.lucene.query.NameQueries;
import onrecord.search.lucene.query.QuestionCompiler;
import onrecord.search.lucene.store.OnLucene;
import onrecord.search.lucene.store.Reading;
import onrecord.search.lucene.suggestions.Suggesting;
import onrecord.search.source.ArticleRecord;
import onrecord.search.source.CurrentNames;
import onrecord.search.source.CurrentNames.KnownSpeaker;
import onrecord.search.source.QuoteRecord;
import onrecord.search.suggestions.Suggestion;
import onrecord.search.suggestions.SuggestionType;
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
    private final Remembered<KnownSpeaker> speakerNames = new Remembered<>(RecordReading::knownSpeaker);
    private final Remembered<String> outletNames = new Remembered<>(RecordReading::label);

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
        return search(Part.ARTICLES, question, RecordReading::article);
    }

    @Override
    public Hits<QuoteRecord> quotes(Question question) {
        return search(Part.QUOTES, question, RecordReading::quote);
    }

    private <R> Hits<R> search(Part part, Question question, DocumentValue<R> record) {
        Paging paging = new Paging(SortKeys.of(question.sort()), question.limit(), question.cursor());
        return reading.on(part, question.cursor(), (searcher, snapshot) -> {
            QuestionCompiler compiler = new QuestionCompiler(question, this, searcher);
            Query matches = compiler.matches();
            Found found = Found.of(searcher, matches);
            Query ordered = question.sort() == Sort.RELEVANCE
                    ? new Freshness(found.scored(matches, compiler.words()), SortKeys.day(question.cursor()))
                    : found.unscored(matches);
            Page page = paging.page(searcher, snapshot, ordered, found.isFew());
            Clause asked = question.highlight() ? question.words() : null;
            List<Highlights> marked = asked == null ? List.of() : new Excerpts(searcher, asked).of(page.documents());
            Counts counts = counts(searcher, matches, found, question);
            return new Hits<>(
                    new Hits.Total(counts.total(), counts.exact()),
                    hits(searcher, page, marked, record),
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

    private <R> List<Hit<R>> hits(IndexSearcher searcher, Page page, List<Highlights> marked, DocumentValue<R> record)
            throws IOException {
        List<Hit<R>> hits = new ArrayList<>();
        for (ScoreDoc found : page.documents()) {
            Highlights highlights = marked.isEmpty() ? null : marked.get(hits.size());
            hits.add(new Hit<>(record.of(searcher, found.doc), highlights));
        }
        return hits;
    }

    @Override
    public Optional<QuoteRecord> quote(long id) {
        Map<Long, QuoteRecord> found =
                reading.on(Part.QUOTES, searcher -> ById.read(searcher, List.of(id), RecordReading::quote));
        return Optional.ofNullable(found.get(id));
    }

    @Override
    public Map<Long, List<QuoteRecord>> firstQuotes(Collection<Long> articles, Set<Long> speakers, int eachArticle) {
        return reading.on(Part.QUOTES, searcher -> FirstQuotes.of(searcher, articles, speakers, eachArticle));
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
        return ids(Part.SPEAKERS, NameQueries.inOneName(Fields.NAME, words));
    }

    @Override
    public Set<Long> outletsNamed(String nameOrId) {
        return NameResolution.preferringId(nameOrId, ids(Part.OUTLETS, NameQueries.namedOrWithId(nameOrId)));
    }

    private Set<Long> ids(Part part, Query query) {
        return reading.on(part, searcher -> searcher.search(query, new IdCollection()));
    }

    @Override
    public CurrentNames names(Collection<Long> speakers, Collection<Long> outletIds) {
        return new CurrentNames(
                reading.on(Part.SPEAKERS, searcher -> speakerNames.of(searcher, speakers)),
                reading.on(Part.OUTLETS, searcher -> outletNames.of(searcher, outletIds)));
    }
}
