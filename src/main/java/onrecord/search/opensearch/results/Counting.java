package onrecord.search.opensearch.results;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.IntFunction;
import onrecord.search.Facet;
import onrecord.search.Hits.Counted;
import onrecord.search.index.Fields;
import onrecord.search.index.TagCounts;
import onrecord.search.opensearch.cluster.ClusterFields;
import org.opensearch.client.opensearch._types.SortOrder;
import org.opensearch.client.opensearch._types.aggregations.Aggregate;
import org.opensearch.client.opensearch._types.aggregations.Aggregation;

/** Counts all results by facets. */
public final class Counting {

    private static final int SHOWN = 20;

    /** How many each part of an index names: what is frequent in one is rarely not among these in another. */
    private static final int NAMED_BY_EACH_SHARD = 1000;

    private Counting() {}

    /** What to ask for, by the facet's name. */
    public static Map<String, Aggregation> by(List<Facet> facets) {
        Map<String, Aggregation> aggregations = new HashMap<>();
        facets.forEach(facet -> aggregations.put(facet.name(), by(facet)));
        return aggregations;
    }

    private static Aggregation by(Facet facet) {
        return switch (facet) {
            case SPEAKER -> values(ClusterFields.number(Fields.SPEAKER), SHOWN);
            case OUTLET -> values(ClusterFields.number(Fields.OUTLET), SHOWN);
            case YEAR -> months(12);
            case MONTH -> months(1);
            case KIND -> values(Fields.KIND, SHOWN);
            case TAG -> values(ClusterFields.TAG_NAME, NAMED_BY_EACH_SHARD);
            case LANGUAGE -> values(ClusterFields.LANGUAGE_TAG, SHOWN);
            case COUNTRY -> values(Fields.COUNTRY, SHOWN);
        };
    }

    /** The most frequent first, of equals the lower. */
    public static Aggregation values(String field, int shown) {
        return Aggregation.of(any -> any.terms(each -> each.field(field)
                .size(shown)
                .shardSize(Math.max(shown, NAMED_BY_EACH_SHARD))
                .order(List.of(Map.of("_count", SortOrder.Desc), Map.of("_key", SortOrder.Asc)))));
    }

    private static Aggregation months(double together) {
        return Aggregation.of(any -> any.histogram(
                each -> each.field(Fields.MONTH).interval(together).minDocCount(1)));
    }

    /** One of the counts, which has to be asked for. */
    public static Aggregate named(Map<String, Aggregate> counted, String name) {
        return Objects.requireNonNull(counted.get(name), name);
    }

    /** What came back, the most frequent first, or in the order of time. */
    public static Map<Facet, List<Counted>> read(List<Facet> facets, Map<String, Aggregate> counted) {
        Map<Facet, List<Counted>> read = new EnumMap<>(Facet.class);
        facets.forEach(facet -> read.put(facet, read(facet, named(counted, facet.name()))));
        return read;
    }

    private static List<Counted> read(Facet facet, Aggregate counted) {
        return switch (facet) {
            case SPEAKER, OUTLET -> numbers(counted);
            case YEAR -> months(counted, month -> "%04d".formatted(month / 12));
            case MONTH -> months(counted, month -> "%04d-%02d".formatted(month / 12, month % 12 + 1));
            case TAG -> TagCounts.most(words(counted), SHOWN);
            case KIND, LANGUAGE, COUNTRY -> words(counted);
        };
    }

    private static List<Counted> numbers(Aggregate counted) {
        return counted.lterms().buckets().array().stream()
                .map(bucket -> new Counted(bucket.key().signed().toString(), bucket.docCount()))
                .toList();
    }

    /** Counts of words, in the order the cluster gave them. */
    public static List<Counted> words(Aggregate counted) {
        return counted.sterms().buckets().array().stream()
                .map(bucket -> new Counted(bucket.key(), bucket.docCount()))
                .toList();
    }

    private static List<Counted> months(Aggregate counted, IntFunction<String> name) {
        return counted.histogram().buckets().array().stream()
                .map(bucket -> new Counted(name.apply((int) bucket.key()), bucket.docCount()))
                .toList();
    }
}
