package onrecord.search.opensearch.suggestions;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import onrecord.search.index.Fields;
import onrecord.search.index.SearchIndex.Part;
import onrecord.search.opensearch.cluster.ClusterFields;
import onrecord.search.opensearch.cluster.Generation;
import onrecord.search.opensearch.cluster.OnOpenSearch;
import onrecord.search.opensearch.cluster.OpenSearchProperties;
import onrecord.search.opensearch.query.Queries;
import onrecord.search.opensearch.query.Scan;
import onrecord.search.opensearch.results.Lookup;
import onrecord.search.source.CurrentNames;
import onrecord.search.suggestions.RankedSuggestion;
import onrecord.search.suggestions.Suggestion;
import onrecord.search.suggestions.SuggestionType;
import onrecord.search.suggestions.TypedName;
import onrecord.search.suggestions.TypedWord;
import onrecord.speaker.SpeakerKind;
import onrecord.speaker.SpeakerView;
import org.opensearch.client.opensearch._types.query_dsl.Query;
import org.springframework.stereotype.Component;

/** Suggests names while somebody types. */
@Component
@OnOpenSearch
public class Suggesting {

    /** Words of different names of one speaker are found, too, and passed over later. */
    private static final int SPARE = 10;

    private static final int SPARED = 1;
    private static final int EXPANSIONS = 1_000;

    private final Scan scan;
    private final Popularity popularity;
    private final Lookup lookup;
    private final String prefix;

    Suggesting(Scan scan, Popularity popularity, Lookup lookup, OpenSearchProperties given) {
        this.scan = scan;
        this.popularity = popularity;
        this.lookup = lookup;
        this.prefix = given.prefix();
    }

    /**
     * What somebody may mean who begins to type this, the best first.
     *
     * @param limit the most there may be
     */
    public List<Suggestion> suggest(String typed, Set<SuggestionType> types, int limit) {
        TypedName name = TypedName.of(typed);
        if (name.isEmpty()) {
            return List.of();
        }
        return types.stream()
                .flatMap(type -> switch (type) {
                    case SPEAKER -> speakers(name, limit);
                    case OUTLET -> outlets(name, limit);
                    case TAG -> tags(name);
                })
                .sorted(RankedSuggestion.BEST_FIRST)
                .limit(limit)
                .map(RankedSuggestion::suggestion)
                .toList();
    }

    private Stream<RankedSuggestion> speakers(TypedName name, int limit) {
        Query named = Query.of(any -> any.bool(all -> all.mustNot(
                Queries.term(Fields.KIND, SpeakerKind.ANONYMOUS.name().toLowerCase(Locale.ROOT)))));
        Map<Long, Long> found = found(Part.SPEAKERS, name, named, limit);
        Map<Long, SpeakerView> known = lookup.speakers(found.keySet());
        return known.values().stream()
                .flatMap(speaker ->
                        RankedSuggestion.of(name, speaker, Objects.requireNonNull(found.get(speaker.id()))).stream());
    }

    private Stream<RankedSuggestion> outlets(TypedName name, int limit) {
        Map<Long, Long> found = found(Part.OUTLETS, name, Queries.all(), limit);
        CurrentNames known = lookup.names(List.of(), found.keySet());
        return known.outlets().entrySet().stream()
                .map(outlet -> RankedSuggestion.ofOutlet(
                        name, outlet.getKey(), outlet.getValue(), Objects.requireNonNull(found.get(outlet.getKey()))))
                .filter(RankedSuggestion::fits);
    }

    private Stream<RankedSuggestion> tags(TypedName name) {
        return popularity.tags().stream()
                .map(tag -> RankedSuggestion.ofTag(name, tag.label(), tag.words(), tag.count()))
                .filter(RankedSuggestion::fits);
    }

    /** The most popular of those found, with how popular they are; typos are looked for only where too few begin so. */
    private Map<Long, Long> found(Part part, TypedName name, Query narrowed, int limit) {
        Map<Long, Long> found = found(part, narrowed, each(name, Suggesting::beginning), limit);
        return found.size() < limit ? found(part, narrowed, each(name, Suggesting::resembling), limit) : found;
    }

    private Map<Long, Long> found(Part part, Query narrowed, List<Query> words, int limit) {
        List<Query> all = new ArrayList<>(words);
        all.add(narrowed);
        List<Long> ids =
                scan.ids(Generation.alias(prefix, part), Query.of(any -> any.bool(every -> every.filter(all))));
        return popularity.most(part, ids, limit + SPARE);
    }

    private static List<Query> each(TypedName name, Function<TypedWord, Query> query) {
        return name.words().stream().map(query).toList();
    }

    private static Query beginning(TypedWord word) {
        return Queries.prefix(Fields.NAME, word.text());
    }

    private static Query resembling(TypedWord word) {
        Query typos = Query.of(any -> any.fuzzy(near -> near.field(ClusterFields.BEGINNINGS)
                .value(value -> value.stringValue(word.text()))
                .fuzziness(Integer.toString(word.typosAllowed()))
                .prefixLength(SPARED)
                .maxExpansions(EXPANSIONS)));
        return Query.of(any -> any.bool(either -> either.should(beginning(word), typos)));
    }
}
