package onrecord.search.opensearch;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import onrecord.search.NameResolution;
import onrecord.search.index.Fields;
import onrecord.search.index.SearchIndex.Part;
import onrecord.search.opensearch.cluster.Cluster;
import onrecord.search.opensearch.cluster.Generation;
import onrecord.search.opensearch.cluster.OnOpenSearch;
import onrecord.search.opensearch.cluster.OpenSearchProperties;
import onrecord.search.opensearch.query.Clauses;
import onrecord.search.opensearch.query.Named;
import onrecord.search.opensearch.query.Queries;
import onrecord.search.opensearch.query.Scan;
import onrecord.search.opensearch.results.Counting;
import org.opensearch.client.opensearch._types.aggregations.Aggregate;
import org.opensearch.client.opensearch._types.aggregations.Aggregation;
import org.opensearch.client.opensearch._types.query_dsl.Query;
import org.opensearch.client.opensearch.core.SearchRequest;
import org.springframework.stereotype.Component;

/** Asks what has to be known before a question can be asked. */
@Component
@OnOpenSearch
class Resolving implements Clauses.Resolution {

    private final Cluster cluster;
    private final Scan scan;
    private final String prefix;

    Resolving(Cluster cluster, Scan scan, OpenSearchProperties given) {
        this.cluster = cluster;
        this.scan = scan;
        this.prefix = given.prefix();
    }

    @Override
    public Set<Long> speakersNamed(String name) {
        return ids(Part.SPEAKERS, Named.inOneName(Fields.NAME, name));
    }

    @Override
    public Set<Long> outletsNamed(String name) {
        return NameResolution.preferringId(name, ids(Part.OUTLETS, Named.namedOrWithId(name)));
    }

    private Set<Long> ids(Part part, Query query) {
        return new HashSet<>(scan.ids(Generation.alias(prefix, part), query));
    }

    @Override
    public Collection<String> rarest(Set<String> words, int most) {
        if (words.size() <= most) {
            return words;
        }
        Map<String, Aggregate> occurrences = occurrences(words);
        return words.stream()
                .sorted(Comparator.comparingLong((String word) ->
                                Counting.named(occurrences, word).filter().docCount())
                        .thenComparing(Comparator.naturalOrder()))
                .limit(most)
                .toList();
    }

    private Map<String, Aggregate> occurrences(Set<String> words) {
        Map<String, Aggregation> each = new HashMap<>();
        words.forEach(word -> each.put(word, Aggregation.of(any -> any.filter(Queries.term(Fields.EXACT, word)))));
        SearchRequest request = SearchRequest.of(search ->
                search.index(Generation.alias(prefix, Part.QUOTES)).size(0).aggregations(each));
        return cluster.ask(client -> client.search(request, Void.class)).aggregations();
    }
}
