package onrecord.search.opensearch.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import onrecord.search.index.SearchIndex.Part;
import onrecord.search.opensearch.cluster.Cluster;
import onrecord.search.opensearch.cluster.Generation;
import onrecord.search.opensearch.cluster.OnOpenSearch;
import onrecord.search.opensearch.cluster.OpenSearchProperties;
import org.opensearch.client.opensearch._types.OpenSearchException;
import org.opensearch.client.opensearch.indices.update_aliases.Action;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Makes generations, lets one answer, and removes the others. */
@Component
@OnOpenSearch
class Generations {

    private final Cluster cluster;
    private final OpenSearchProperties given;
    private final JsonMapper json;

    Generations(Cluster cluster, OpenSearchProperties given, JsonMapper json) {
        this.cluster = cluster;
        this.given = given;
        this.json = json;
    }

    /** A new one, empty, that nobody sees yet. */
    Generation create() {
        Generation next = Generation.next(given.prefix());
        create(next.index(Part.ARTICLES), "texts", given.shards());
        create(next.index(Part.QUOTES), "texts", given.shards());
        create(next.index(Part.SPEAKERS), "names", 1);
        create(next.index(Part.OUTLETS), "names", 1);
        return next;
    }

    /** Where notes are kept beside the generations. */
    void createNotes(String index) {
        if (!cluster.ask(client -> client.indices().exists(is -> is.index(index)))
                .value()) {
            create(index, "notes", 1);
        }
    }

    private void create(String index, String kind, int shards) {
        ObjectNode body = (ObjectNode) json.readTree(read(kind));
        body.withObjectProperty("settings").withObjectProperty("index").put("number_of_shards", shards);
        cluster.put("/" + index, body.toString());
    }

    private static byte[] read(String kind) {
        try {
            return new ClassPathResource("/onrecord/search/opensearch/" + kind + ".json").getContentAsByteArray();
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    /** The one that answers. */
    Optional<Generation> serving() {
        return indices(Generation.alias(given.prefix(), Part.ARTICLES)).stream()
                .map(index -> Generation.of(given.prefix(), index))
                .findFirst();
    }

    private Set<String> indices(String alias) {
        try {
            return cluster.ask(client -> client.indices().getAlias(of -> of.name(alias)))
                    .result()
                    .keySet();
        } catch (OpenSearchException unknown) {
            if (unknown.status() == 404) {
                return Set.of();
            }
            throw unknown;
        }
    }

    /** Lets this one answer instead of the one before, all its parts at one moment. */
    void serve(Generation next) {
        List<Action> actions = Stream.of(Part.values())
                .flatMap(part -> {
                    String alias = Generation.alias(given.prefix(), part);
                    Stream<Action> leave = indices(alias).stream()
                            .map(index -> Action.of(
                                    one -> one.remove(from -> from.index(index).alias(alias))));
                    return Stream.concat(
                            leave,
                            Stream.of(Action.of(one ->
                                    one.add(to -> to.index(next.index(part)).alias(alias)))));
                })
                .toList();
        cluster.ask(client -> client.indices().updateAliases(all -> all.actions(actions)));
    }

    /** Removes all others, unfinished ones included. */
    void removeAllBut(Generation kept) {
        Collection<String> keep = kept.indices();
        List<String> others = Stream.of(Part.values())
                .flatMap(part -> all(Generation.alias(given.prefix(), part) + "-g*"))
                .filter(index -> !keep.contains(index))
                .toList();
        if (!others.isEmpty()) {
            cluster.ask(client -> client.indices().delete(these -> these.index(others)));
        }
    }

    private Stream<String> all(String pattern) {
        return cluster.ask(client -> client.indices().getAlias(of -> of.index(pattern))).result().keySet().stream();
    }
}
