package onrecord.search.lucene.suggestions;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import onrecord.search.index.SearchIndex.Part;
import onrecord.search.lucene.documents.DocumentValue;
import onrecord.search.lucene.documents.RecordReading;
import onrecord.search.lucene.query.FilterQueries;
import onrecord.search.lucene.store.OnLucene;
import onrecord.search.lucene.store.Reading;
import onrecord.search.lucene.suggestions.MostPopular.Found;
import onrecord.search.lucene.suggestions.Popularity.Counts;
import onrecord.search.lucene.suggestions.Popularity.Tag;
import onrecord.search.suggestions.RankedSuggestion;
import onrecord.search.suggestions.Suggestion;
import onrecord.search.suggestions.SuggestionType;
import onrecord.search.suggestions.TypedName;
import onrecord.speaker.SpeakerKind;
import onrecord.speaker.SpeakerView;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.springframework.stereotype.Component;

/** Suggests names while somebody types. */
@Component
@OnLucene
public class Suggesting {

    /** Words of different names of one speaker are found, too, and passed over later. */
    private static final int SPARE = 10;

    private static final DocumentValue<SpeakerView> SPEAKER = RecordReading::speaker;
    private static final DocumentValue<String> LABEL = RecordReading::label;

    private final Reading reading;
    private final Popularity popularity;

    Suggesting(Reading reading, Popularity popularity) {
        this.reading = reading;
        this.popularity = popularity;
    }

    /** What somebody may mean who begins to type this, the best first. */
    public List<Suggestion> suggest(String typed, Set<SuggestionType> types, int limit) {
        TypedName name = TypedName.of(typed);
        if (name.isEmpty()) {
            return List.of();
        }
        Counts counts = popularity.counts();
        return types.stream()
                .flatMap(type -> switch (type) {
                    case SPEAKER -> speakers(name, counts.speakers(), limit);
                    case OUTLET -> outlets(name, counts.outlets(), limit);
                    case TAG -> tags(name, counts.tags());
                })
                .sorted(RankedSuggestion.BEST_FIRST)
                .limit(limit)
                .map(RankedSuggestion::suggestion)
                .toList();
    }

    private Stream<RankedSuggestion> speakers(TypedName name, Map<String, Integer> quotes, int limit) {
        Query anonymous = FilterQueries.ofKinds(List.of(SpeakerKind.ANONYMOUS));
        return reading.on(Part.SPEAKERS, searcher -> {
            List<RankedSuggestion> ranked = new ArrayList<>();
            for (Found found : found(searcher, name, anonymous, quotes, limit)) {
                SpeakerView speaker = SPEAKER.of(searcher, found.document());
                RankedSuggestion.of(name, speaker, found.count()).ifPresent(ranked::add);
            }
            return ranked.stream();
        });
    }

    private Stream<RankedSuggestion> outlets(TypedName name, Map<String, Integer> articles, int limit) {
        return reading.on(Part.OUTLETS, searcher -> {
            List<RankedSuggestion> ranked = new ArrayList<>();
            for (Found found : found(searcher, name, new MatchNoDocsQuery("none"), articles, limit)) {
                String label = LABEL.of(searcher, found.document());
                ranked.add(RankedSuggestion.ofOutlet(name, found.id(), label, found.count()));
            }
            return ranked.stream().filter(RankedSuggestion::fits);
        });
    }

    private static Stream<RankedSuggestion> tags(TypedName name, List<Tag> tags) {
        return tags.stream()
                .map(tag -> RankedSuggestion.ofTag(name, tag.label(), tag.words(), tag.count()))
                .filter(RankedSuggestion::fits);
    }

    /** Typos are looked for only where too few names begin with what was typed. */
    private static Collection<Found> found(
            IndexSearcher searcher, TypedName name, Query not, Map<String, Integer> popularity, int limit)
            throws IOException {
        MostPopular best = new MostPopular(popularity, limit + SPARE);
        Set<Found> found = new LinkedHashSet<>(searcher.search(without(TypedQueries.beginning(name), not), best));
        if (found.size() < limit) {
            found.addAll(searcher.search(without(TypedQueries.resembling(name), not), best));
        }
        return found;
    }

    private static Query without(Query query, Query not) {
        return new BooleanQuery.Builder()
                .add(query, Occur.FILTER)
                .add(not, Occur.MUST_NOT)
                .build();
    }
}
