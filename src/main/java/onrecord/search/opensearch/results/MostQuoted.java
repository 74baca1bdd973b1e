package onrecord.search.opensearch.results;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import onrecord.search.Hits;
import onrecord.search.SpeakerHit;
import onrecord.search.index.Fields;
import onrecord.search.index.MostQuotedPage;
import onrecord.search.index.Said;
import onrecord.search.index.SearchIndex.Part;
import onrecord.search.opensearch.cluster.ClusterFields;
import onrecord.search.opensearch.cluster.Generation;
import onrecord.search.opensearch.cluster.OnOpenSearch;
import onrecord.search.opensearch.cluster.OpenSearchProperties;
import onrecord.search.opensearch.cluster.Snapshots;
import onrecord.search.opensearch.query.Narrowing;
import onrecord.search.opensearch.query.Queries;
import onrecord.search.opensearch.query.Scan;
import onrecord.speaker.SpeakerKind;
import onrecord.web.Cursor;
import org.jspecify.annotations.Nullable;
import org.opensearch.client.opensearch._types.FieldValue;
import org.opensearch.client.opensearch._types.aggregations.Aggregate;
import org.opensearch.client.opensearch._types.aggregations.Aggregation;
import org.opensearch.client.opensearch._types.aggregations.CompositeAggregation;
import org.opensearch.client.opensearch._types.aggregations.CompositeAggregationSource;
import org.opensearch.client.opensearch._types.aggregations.CompositeBucket;
import org.opensearch.client.opensearch._types.query_dsl.Query;
import org.opensearch.client.opensearch.core.SearchRequest;
import org.springframework.stereotype.Component;

/** Finds who says most of what is asked for: everybody is counted, so that the counts are exact and pages agree. */
@Component
@OnOpenSearch
public class MostQuoted {

    private static final String SPEAKER = "speaker";
    private static final String FIRST = "first";
    private static final String LAST = "last";

    /** How many speakers one request counts. */
    private static final int BATCH = 10_000;

    private final Snapshots snapshots;
    private final Scan scan;
    private final Lookup lookup;
    private final String prefix;

    MostQuoted(Snapshots snapshots, Scan scan, Lookup lookup, OpenSearchProperties given) {
        this.snapshots = snapshots;
        this.scan = scan;
        this.lookup = lookup;
        this.prefix = given.prefix();
    }

    /**
     * Whoever says most of these quotes first.
     *
     * @param kinds of the speakers, any of these; empty for all
     */
    public Hits<SpeakerHit> find(Query quotes, List<SpeakerKind> kinds, int limit, @Nullable Cursor cursor) {
        Set<Long> ofKind = kinds.isEmpty() ? null : ofKind(kinds);
        List<Said> said = said(
                        quotes, cursor == null ? Snapshots.NONE : cursor.keys().get(2))
                .stream()
                .filter(one -> ofKind == null || ofKind.contains(one.speaker()))
                .toList();
        return new MostQuotedPage(limit, cursor).of(said, () -> snapshot(cursor), lookup::speakers);
    }

    private Set<Long> ofKind(List<SpeakerKind> kinds) {
        return new HashSet<>(scan.ids(Generation.alias(prefix, Part.SPEAKERS), Narrowing.ofKinds(kinds)));
    }

    private List<Said> said(Query quotes, String snapshot) {
        List<Said> said = new ArrayList<>();
        List<CompositeBucket> batch = batch(quotes, snapshot, Map.of());
        while (!batch.isEmpty()) {
            batch.forEach(bucket -> said.add(said(bucket)));
            batch = batch.size() < BATCH
                    ? List.of()
                    : batch(quotes, snapshot, batch.getLast().key());
        }
        return said;
    }

    private List<CompositeBucket> batch(Query quotes, String snapshot, Map<String, FieldValue> after) {
        CompositeAggregationSource bySpeaker =
                CompositeAggregationSource.of(by -> by.terms(each -> each.field(ClusterFields.number(Fields.SPEAKER))));
        CompositeAggregation.Builder everybody =
                new CompositeAggregation.Builder().size(BATCH).sources(List.of(Map.of(SPEAKER, bySpeaker)));
        if (!after.isEmpty()) {
            everybody.after(after);
        }
        Aggregation counted = Aggregation.of(any -> any.composite(everybody.build())
                .aggregations(FIRST, date -> date.min(of -> of.field(Fields.DATE)))
                .aggregations(LAST, date -> date.max(of -> of.field(Fields.DATE))));
        SearchRequest request = SearchRequest.of(
                search -> search.query(Queries.filter(quotes)).size(0).aggregations(SPEAKER, counted));
        Map<String, Aggregate> answer = snapshots
                .search(Generation.alias(prefix, Part.QUOTES), snapshot, request, Void.class)
                .aggregations();
        return Counting.named(answer, SPEAKER).composite().buckets().array();
    }

    private static Said said(CompositeBucket bucket) {
        FieldValue speaker = Objects.requireNonNull(bucket.key().get(SPEAKER));
        Double first = Counting.named(bucket.aggregations(), FIRST).min().value();
        Double last = Counting.named(bucket.aggregations(), LAST).max().value();
        return new Said(
                speaker.longValue(),
                bucket.docCount(),
                Objects.requireNonNull(first).longValue(),
                Objects.requireNonNull(last).longValue());
    }

    private String snapshot(@Nullable Cursor cursor) {
        return cursor == null
                ? snapshots.take(Generation.alias(prefix, Part.QUOTES))
                : cursor.keys().get(2);
    }
}
