package onrecord.benchmark.opensearch;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import onrecord.benchmark.corpus.Article;
import onrecord.benchmark.corpus.Corpus;
import onrecord.benchmark.corpus.Quote;
import onrecord.benchmark.corpus.Quote.Place;
import tools.jackson.databind.json.JsonMapper;

/** Articles, quotes and names as lines for {@code _bulk}, with the fields that On Record shows. */
final class Documents {

    private final Map<String, Long> speakerIds = new HashMap<>();

    Documents(Corpus corpus) {
        corpus.speakers().forEach(name -> speakerIds.put(name, speakerIds.size() + 1L));
    }

    Stream<String> of(Article article) {
        return Stream.concat(
                lines(Indexes.ARTICLES, article.number(), fields(article)),
                IntStream.range(0, article.quotes().size()).boxed().flatMap(i -> quote(article, i)));
    }

    /** Everything a suggestion may offer: a name can be begun at each of its words. */
    static Stream<String> names(Corpus corpus) {
        return Stream.of(
                        corpus.speakers().stream().map(name -> name("speaker", name)),
                        corpus.outlets().stream().map(name -> name("outlet", name)),
                        corpus.tags().stream().map(name -> name("tag", name)))
                .flatMap(names -> names)
                .flatMap(name -> lines(Indexes.NAMES, name.get("label"), name));
    }

    private static Map<String, Object> name(String kind, String label) {
        List<String> begins =
                label.contains(" ") ? List.of(label, label.substring(label.indexOf(' ') + 1)) : List.of(label);
        return Map.of("kind", kind, "label", label, "suggest", begins);
    }

    private Map<String, Object> fields(Article article) {
        Map<String, Object> fields = printed(article);
        fields.put("body", article.body());
        fields.put("byline", article.byline());
        fields.put("language", article.language());
        fields.put("tags", article.tags());
        fields.put("quoteCount", article.quotes().size());
        fields.put(
                "speakers",
                article.speakers().entrySet().stream()
                        .map(speaker -> {
                            Map<String, Object> quoted = speaker(speaker.getKey());
                            quoted.put("quoteCount", speaker.getValue());
                            return quoted;
                        })
                        .toList());
        return fields;
    }

    private Stream<String> quote(Article article, int index) {
        Quote quote = article.quotes().get(index);
        long id = article.number() * 100 + index;
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("id", id);
        fields.put("articleId", article.number());
        fields.put("text", quote.text(article.body()));
        fields.put("kind", quote.kind());
        fields.put("spans", quote.spans());
        fields.put("cue", place(quote.cue(), article));
        fields.put("speaker", speaker(quote.speaker().name()));
        fields.put("mention", place(quote.mention(), article));
        fields.put("via", List.of());
        fields.put("confidence", 1);
        fields.put("status", "confirmed");
        fields.put("article", printed(article));
        return lines(Indexes.QUOTES, id, fields);
    }

    private static Map<String, Object> place(Place place, Article article) {
        return Map.of(
                "start", place.start(),
                "end", place.end(),
                "text", article.body().substring(place.start(), place.end()));
    }

    private Map<String, Object> speaker(String name) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("id", speakerIds.get(name));
        fields.put("name", name);
        fields.put("kind", "person");
        return fields;
    }

    private static Map<String, Object> printed(Article article) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("id", article.number());
        fields.put("url", article.url());
        fields.put("headline", article.headline());
        fields.put("publishedAt", article.publishedAt().toString());
        fields.put("outlet", article.outlet());
        return fields;
    }

    private static Stream<String> lines(String index, Object id, Map<String, Object> fields) {
        return Stream.of(Map.of("index", Map.of("_index", index, "_id", id.toString())), fields)
                .map(JsonMapper.shared()::writeValueAsString);
    }
}
