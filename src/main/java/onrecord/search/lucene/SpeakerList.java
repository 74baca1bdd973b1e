package onrecord.search.lucene;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import onrecord.search.Hits;
import onrecord.search.Hits.Hit;
import onrecord.search.SpeakerQuestion;
import onrecord.search.SpeakerSort;
import onrecord.search.index.SearchIndex.Part;
import onrecord.search.lucene.Paging.Page;
import onrecord.search.lucene.documents.DocumentValue;
import onrecord.search.lucene.documents.RecordReading;
import onrecord.search.lucene.query.FilterQueries;
import onrecord.search.lucene.query.NameClauses;
import onrecord.search.lucene.store.OnLucene;
import onrecord.search.lucene.store.Reading;
import onrecord.speaker.SpeakerView;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.springframework.stereotype.Component;

/** Finds speakers by their names. */
@Component
@OnLucene
class SpeakerList {

    private final Reading reading;

    SpeakerList(Reading reading) {
        this.reading = reading;
    }

    Hits<SpeakerView> find(SpeakerQuestion question) {
        Query query = query(question);
        SortKeys order = question.sort() == SpeakerSort.NAME ? SortKeys.NAME : SortKeys.RELEVANCE;
        Paging paging = new Paging(order, question.limit(), question.cursor());
        return reading.on(Part.SPEAKERS, question.cursor(), (searcher, snapshot) -> {
            Page page = paging.page(searcher, snapshot, query, false);
            DocumentValue<SpeakerView> record = RecordReading::speaker;
            List<Hit<SpeakerView>> hits = new ArrayList<>();
            for (ScoreDoc found : page.documents()) {
                hits.add(new Hit<>(record.of(searcher, found.doc), null));
            }
            return new Hits<>(
                    new Hits.Total(searcher.count(query), true), hits, Map.of(), page.next(), page.previous());
        });
    }

    private static Query query(SpeakerQuestion question) {
        BooleanQuery.Builder query = new BooleanQuery.Builder()
                .add(
                        question.names() == null ? MatchAllDocsQuery.INSTANCE : NameClauses.compile(question.names()),
                        Occur.MUST);
        if (!question.kinds().isEmpty()) {
            query.add(FilterQueries.ofKinds(question.kinds()), Occur.FILTER);
        }
        return query.build();
    }
}
