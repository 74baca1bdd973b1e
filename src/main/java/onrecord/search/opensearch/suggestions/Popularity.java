package onrecord.search.opensearch.suggestions;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import onrecord.search.index.Fields;
import onrecord.search.index.SearchIndex.Part;
import onrecord.search.opensearch.cluster.Cluster;
import onrecord.search.opensearch.cluster.ClusterFields;
import onrecord.search.opensearch.cluster.Generation;
import onrecord.search.opensearch.cluster.OnOpenSearch;
import onrecord.search.opensearch.cluster.OpenSearchProperties;
import onrecord.search.opensearch.query.Queries;
import onrecord.search.opensearch.results.Counting;
import onrecord.search.source.IndexedTag;
import onrecord.speaker.Names;
import org.jspecify.annotations.Nullable;
import org.opensearch.client.opensearch._types.aggregations.Aggregate;
import org.opensearch.client.opensearch._types.aggregations.Aggregation;
import org.opensearch.client.opensearch._types.aggregations.LongTermsBucket;
import org.opensearch.client.opensearch._types.query_dsl.Query;
import org.opensearch.client.opensearch.core.SearchRequest;
import org.springframework.stereotype.Component;

/** How often speakers are quoted, outlets print and tags are used. */
@Component
@OnOpenSearch
class Popularity {

    private static final String COUNTED = "counted";
    private static final String LABELS = "labels";
    private static final int TAGS = 20_000;

    /** Tags are read anew when they are a second old, or as old as fifty times what reading them took. */
    private static final Duration FRESH = Duration.ofSeconds(1);

    private static final int READINGS = 50;

    private final Cluster cluster;
    private final String prefix;
    private volatile @Nullable Tags tags;

    Popularity(Cluster cluster, OpenSearchProperties given) {
        this.cluster = cluster;
        this.prefix = given.prefix();
    }

    /**
     * A tag as it is written.
     *
     * @param words folded
     */
    record Tag(String label, List<String> words, long count) {}

    private record Tags(List<Tag> all, Instant end) {}

    /** The most popular of these speakers or outlets, the most popular first; of equals the lower id. */
    Map<Long, Long> most(Part part, List<Long> ids, int wanted) {
        Map<Long, Long> most = new LinkedHashMap<>();
        if (!ids.isEmpty()) {
            counted(part, ids, wanted).forEach(bucket -> most.put(bucket.key().signed(), bucket.docCount()));
        }
        ids.stream()
                .sorted()
                .filter(id -> !most.containsKey(id))
                .limit(Math.max(0, wanted - most.size()))
                .forEach(id -> most.put(id, 0L));
        return most;
    }

    private List<LongTermsBucket> counted(Part part, List<Long> ids, int wanted) {
        String field = part == Part.SPEAKERS ? Fields.SPEAKER : Fields.OUTLET;
        Part where = part == Part.SPEAKERS ? Part.QUOTES : Part.ARTICLES;
        return Counting.named(
                        search(
                                where,
                                Queries.anyOf(field, ids),
                                Map.of(COUNTED, Counting.values(ClusterFields.number(field), wanted))),
                        COUNTED)
                .lterms()
                .buckets()
                .array();
    }

    /** The tags, the most used first, as they were a moment ago. */
    List<Tag> tags() {
        Tags known = tags;
        if (known == null || Instant.now().isAfter(known.end())) {
            Instant begin = Instant.now();
            List<Tag> read = readTags();
            Duration taken = Duration.between(begin, Instant.now()).multipliedBy(READINGS);
            known = new Tags(read, Instant.now().plus(taken.compareTo(FRESH) > 0 ? taken : FRESH));
            tags = known;
        }
        return known.all();
    }

    private List<Tag> readTags() {
        Map<String, Aggregate> answer = search(
                Part.ARTICLES,
                Queries.all(),
                Map.of(
                        COUNTED,
                        Counting.values(Fields.TAG, TAGS),
                        LABELS,
                        Counting.values(ClusterFields.TAG_NAME, TAGS)));
        Map<String, String> labels = new TreeMap<>();
        Counting.words(Counting.named(answer, LABELS)).stream()
                .map(label -> IndexedTag.read(label.value()))
                .forEach(tag -> labels.putIfAbsent(tag.key(), tag.written()));
        return Counting.words(Counting.named(answer, COUNTED)).stream()
                .map(tag ->
                        new Tag(labels.getOrDefault(tag.value(), tag.value()), Names.words(tag.value()), tag.count()))
                .sorted(Comparator.comparingLong(Tag::count).reversed().thenComparing(Tag::label))
                .toList();
    }

    private Map<String, Aggregate> search(Part part, Query query, Map<String, Aggregation> counts) {
        SearchRequest request = SearchRequest.of(search -> search.index(Generation.alias(prefix, part))
                .query(Queries.filter(query))
                .size(0)
                .aggregations(counts));
        return cluster.ask(client -> client.search(request, Void.class)).aggregations();
    }
}
