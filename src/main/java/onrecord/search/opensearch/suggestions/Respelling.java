package onrecord.search.opensearch.suggestions;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import onrecord.search.index.Fields;
import onrecord.search.index.SearchIndex.Part;
import onrecord.search.language.Vocabulary;
import onrecord.search.opensearch.cluster.Cluster;
import onrecord.search.opensearch.cluster.Generation;
import onrecord.search.opensearch.cluster.OnOpenSearch;
import onrecord.search.opensearch.cluster.OpenSearchProperties;
import onrecord.search.opensearch.query.Queries;
import onrecord.search.opensearch.results.Counting;
import onrecord.search.text.Tokens;
import onrecord.search.text.Tokens.Placed;
import org.opensearch.client.opensearch._types.SuggestMode;
import org.opensearch.client.opensearch._types.aggregations.Aggregation;
import org.opensearch.client.opensearch.core.SearchRequest;
import org.opensearch.client.opensearch.core.SearchResponse;
import org.opensearch.client.opensearch.core.search.FieldSuggester;
import org.opensearch.client.opensearch.core.search.StringDistance;
import org.opensearch.client.opensearch.core.search.Suggest;
import org.opensearch.client.opensearch.core.search.TermSuggestOption;
import org.springframework.stereotype.Component;

/** Spells words as the texts in the index spell them: the cluster says which words are near, and the nearest is taken. */
@Component
@OnOpenSearch
public class Respelling {

    private static final int SHORTEST = 4;
    private static final int SPARED = 1;
    /** How much more often the right spelling of a rare word occurs. */
    private static final int USUAL = 20;

    private static final int NEAR = 50;

    private static final Comparator<TermSuggestOption> BEST_FIRST = Comparator.comparingDouble(TermSuggestOption::score)
            .thenComparingLong(Respelling::documents)
            .reversed()
            .thenComparing(TermSuggestOption::text);

    private final Cluster cluster;
    private final String prefix;

    Respelling(Cluster cluster, OpenSearchProperties given) {
        this.cluster = cluster;
        this.prefix = given.prefix();
    }

    /**
     * The words with unknown ones replaced by the nearest known.
     *
     * @param evenRare whether words that another is far more usual for are replaced, too
     */
    public String respelt(Vocabulary vocabulary, String words, boolean evenRare) {
        List<Placed> placed = Tokens.placed(words).stream()
                .filter(word -> word.text().length() >= SHORTEST)
                .toList();
        if (placed.isEmpty()) {
            return words;
        }
        SearchRequest request = request(vocabulary, placed);
        SearchResponse<Void> known = cluster.ask(client -> client.search(request, Void.class));
        StringBuilder respelt = new StringBuilder(words);
        for (Placed word : placed.reversed()) {
            nearest(known, word.text(), evenRare).ifPresent(nearest -> word.replace(respelt, nearest));
        }
        return respelt.toString();
    }

    /** How many documents hold each word, and which words are near. */
    private SearchRequest request(Vocabulary vocabulary, List<Placed> words) {
        String field = vocabulary == Vocabulary.NAMES ? Fields.NAME : Fields.EXACT;
        Map<String, Aggregation> occurrences = new HashMap<>();
        Map<String, FieldSuggester> near = new HashMap<>();
        for (Placed word : words) {
            occurrences.put(word.text(), Aggregation.of(any -> any.filter(Queries.term(field, word.text()))));
            near.put(word.text(), near(field, word.text()));
        }
        return SearchRequest.of(search -> search.index(Generation.alias(prefix, part(vocabulary)))
                .size(0)
                .aggregations(occurrences)
                .suggest(any -> any.suggesters(near)));
    }

    private static Part part(Vocabulary vocabulary) {
        return switch (vocabulary) {
            case ARTICLES -> Part.ARTICLES;
            case QUOTES -> Part.QUOTES;
            case NAMES -> Part.SPEAKERS;
        };
    }

    private static FieldSuggester near(String field, String word) {
        int typos = word.length() < 2 + SHORTEST ? 1 : 2;
        return FieldSuggester.of(any -> any.text(word)
                .term(of -> of.field(field)
                        .suggestMode(SuggestMode.Always)
                        .stringDistance(StringDistance.Internal)
                        .maxEdits(typos)
                        .prefixLength(SPARED)
                        .minWordLength(SHORTEST)
                        .maxTermFreq(1e9f)
                        .size(NEAR)
                        .shardSize(NEAR)));
    }

    private static Optional<String> nearest(SearchResponse<Void> known, String word, boolean evenRare) {
        long documents = Counting.named(known.aggregations(), word).filter().docCount();
        if (documents > 0 && !evenRare) {
            return Optional.empty();
        }
        List<Suggest<Void>> near = Objects.requireNonNull(known.suggest().get(word));
        return near.stream()
                .flatMap(suggested -> suggested.term().options().stream())
                .filter(option -> documents(option) > documents * USUAL)
                .min(BEST_FIRST)
                .map(TermSuggestOption::text);
    }

    private static long documents(TermSuggestOption option) {
        return Objects.requireNonNull(option.freq());
    }
}
