package onrecord.search.opensearch.results;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import onrecord.search.index.Fields;
import onrecord.search.index.SearchIndex.Part;
import onrecord.search.opensearch.cluster.Cluster;
import onrecord.search.opensearch.cluster.ClusterFields;
import onrecord.search.opensearch.cluster.Generation;
import onrecord.search.opensearch.cluster.OnOpenSearch;
import onrecord.search.opensearch.cluster.OpenSearchProperties;
import onrecord.search.opensearch.query.Queries;
import onrecord.search.opensearch.results.Kept.KeptQuote;
import onrecord.search.opensearch.results.Kept.KeptSpeaker;
import onrecord.search.source.CurrentNames;
import onrecord.search.source.CurrentNames.KnownSpeaker;
import onrecord.search.source.QuoteRecord;
import onrecord.speaker.SpeakerKind;
import onrecord.speaker.SpeakerView;
import org.jspecify.annotations.Nullable;
import org.opensearch.client.json.JsonData;
import org.opensearch.client.json.JsonpMapper;
import org.opensearch.client.opensearch._types.SortOptions;
import org.opensearch.client.opensearch._types.SortOrder;
import org.opensearch.client.opensearch._types.aggregations.Aggregate;
import org.opensearch.client.opensearch._types.aggregations.Aggregation;
import org.opensearch.client.opensearch._types.aggregations.LongTermsBucket;
import org.opensearch.client.opensearch._types.query_dsl.Query;
import org.opensearch.client.opensearch.core.MgetRequest;
import org.opensearch.client.opensearch.core.SearchRequest;
import org.opensearch.client.opensearch.core.mget.MultiGetOperation;
import org.opensearch.client.opensearch.core.mget.MultiGetResponseItem;
import org.opensearch.client.opensearch.core.search.Hit;
import org.opensearch.client.transport.OpenSearchTransport;
import org.springframework.stereotype.Component;

/** Finds documents by the ids of what they belong to. */
@Component
@OnOpenSearch
public class Lookup {

    private static final String EACH = "each";
    private static final String FIRST = "first";

    private final Cluster cluster;
    private final JsonpMapper json;
    private final String prefix;

    /** What a speaker is called, or an outlet, which has no kind. */
    private record KeptName(String label, @Nullable SpeakerKind kind) {}

    Lookup(Cluster cluster, OpenSearchTransport transport, OpenSearchProperties given) {
        this.cluster = cluster;
        this.json = transport.jsonpMapper();
        this.prefix = given.prefix();
    }

    /** The document of a hit, which has to be asked for. */
    public static <D> D source(Hit<D> hit) {
        return Objects.requireNonNull(hit.source(), "a document without its source");
    }

    /** The first quotes of these speakers in each of these articles, by the article's id. */
    public Map<Long, List<QuoteRecord>> firstQuotes(Collection<Long> articles, Set<Long> speakers, int eachArticle) {
        Query said = Query.of(any -> any.bool(
                all -> all.filter(Queries.anyOf(Fields.ARTICLE, articles), Queries.anyOf(Fields.SPEAKER, speakers))));
        Aggregation first = Aggregation.of(any -> any.topHits(top -> top.size(eachArticle)
                .sort(ascending(Fields.PLACE), ascending(Fields.ID))
                .source(some -> some.filter(only -> only.includes(Fields.RECORD)))));
        SearchRequest request = SearchRequest.of(search -> search.index(Generation.alias(prefix, Part.QUOTES))
                .query(said)
                .size(0)
                .aggregations(
                        EACH,
                        by -> by.terms(each -> each.field(ClusterFields.number(Fields.ARTICLE))
                                        .size(articles.size()))
                                .aggregations(FIRST, first)));
        Map<Long, List<QuoteRecord>> found = new HashMap<>();
        Map<String, Aggregate> counted =
                cluster.ask(client -> client.search(request, Void.class)).aggregations();
        Counting.named(counted, EACH)
                .lterms()
                .buckets()
                .array()
                .forEach(bucket -> found.put(bucket.key().signed(), records(bucket)));
        return found;
    }

    private static SortOptions ascending(String field) {
        return SortOptions.of(any -> any.field(by -> by.field(field).order(SortOrder.Asc)));
    }

    private List<QuoteRecord> records(LongTermsBucket bucket) {
        return Counting.named(bucket.aggregations(), FIRST).topHits().hits().hits().stream()
                .map(hit ->
                        Lookup.<JsonData>source(hit).to(KeptQuote.class, json).record())
                .toList();
    }

    /** The quote with this id, where it is visible. */
    public Optional<QuoteRecord> quote(long id) {
        return documents(Part.QUOTES, List.of(id), KeptQuote.class).values().stream()
                .map(KeptQuote::record)
                .findFirst();
    }

    /** These speakers, by their ids. */
    public Map<Long, SpeakerView> speakers(Collection<Long> ids) {
        Map<Long, SpeakerView> speakers = new HashMap<>();
        documents(Part.SPEAKERS, ids, KeptSpeaker.class).forEach((id, kept) -> speakers.put(id, kept.record()));
        return speakers;
    }

    private <D> Map<Long, D> documents(Part part, Collection<Long> ids, Class<D> type) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        MgetRequest request = MgetRequest.of(all -> all.index(Generation.alias(prefix, part))
                .ids(ids.stream().map(id -> Long.toString(id)).toList())
                .sourceIncludes(Fields.RECORD)
                .realtime(false));
        Map<Long, D> found = new HashMap<>();
        for (MultiGetResponseItem<D> item :
                cluster.ask(client -> client.mget(request, type)).docs()) {
            D document = item.isResult() ? item.result().source() : null;
            if (document != null) {
                found.put(Long.valueOf(item.result().id()), document);
            }
        }
        return found;
    }

    /** What these are called now; from what is visible, as all answers are. */
    public CurrentNames names(Collection<Long> speakers, Collection<Long> outlets) {
        List<MultiGetOperation> wanted = Stream.concat(
                        speakers.stream().map(id -> wanted(Part.SPEAKERS, id)),
                        outlets.stream().map(id -> wanted(Part.OUTLETS, id)))
                .toList();
        if (wanted.isEmpty()) {
            return new CurrentNames(Map.of(), Map.of());
        }
        MgetRequest request = MgetRequest.of(all -> all.docs(wanted).realtime(false));
        List<MultiGetResponseItem<KeptName>> found =
                cluster.ask(client -> client.mget(request, KeptName.class)).docs();
        Map<Long, KnownSpeaker> known = new HashMap<>();
        Map<Long, String> published = new HashMap<>();
        found.stream()
                .filter(MultiGetResponseItem::isResult)
                .map(MultiGetResponseItem::result)
                .forEach(one -> {
                    KeptName name = one.source();
                    if (name != null && name.kind() != null) {
                        known.put(Long.valueOf(one.id()), new KnownSpeaker(name.label(), name.kind()));
                    } else if (name != null) {
                        published.put(Long.valueOf(one.id()), name.label());
                    }
                });
        return new CurrentNames(known, published);
    }

    private MultiGetOperation wanted(Part part, long id) {
        return MultiGetOperation.of(one -> one.index(Generation.alias(prefix, part))
                .id(Long.toString(id))
                .source(some -> some.filter(only -> only.includes(Fields.LABEL, Fields.KIND))));
    }
}
