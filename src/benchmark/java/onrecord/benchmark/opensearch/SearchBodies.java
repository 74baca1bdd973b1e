package onrecord.benchmark.opensearch;

import java.util.EnumMap;
import java.util.Map;
import onrecord.benchmark.Client.Found;
import onrecord.benchmark.Http;
import onrecord.benchmark.HttpQuestions.Request;
import onrecord.benchmark.Question;
import onrecord.benchmark.corpus.Corpus;
import onrecord.benchmark.corpus.Topic;
import tools.jackson.databind.JsonNode;

/** The questions as bodies of {@code _search}, each written as OpenSearch answers it fastest. */
record SearchBodies(Map<Question, String> bodies) {

    private static final String SHOWN = """
            "size": 20, "_source": ["id", "url", "headline", "publishedAt", "outlet", "byline", "language", "tags",
              "quoteCount", "speakers"]""";
    private static final String NEWEST = """
            "sort": [{"publishedAt": "desc"}, {"id": "desc"}]""";
    private static final String COUNTED = """
            "track_total_hits": true""";
    private static final String FACETS = """
            "aggs": {
              "outlet": {"terms": {"field": "outlet", "size": 20}},
              "speaker": {"terms": {"field": "speakers.name", "size": 20}},
              "year": {"date_histogram": {"field": "publishedAt", "calendar_interval": "year"}}}""";
    private static final String HIGHLIGHT = """
            "highlight": {"fields": {"headline": {}, "body": {}}}""";
    private static final String SUGGESTED = """
            {"_source": ["label", "kind"], "suggest": {"names": {"prefix": "%s", "completion": {
              "field": "suggest", "size": 10, "fuzzy": {"fuzziness": "AUTO"}}}}}""";

    static SearchBodies of(Corpus corpus, Http http) throws Exception {
        Map<Question, String> bodies = new EnumMap<>(Question.class);
        String frequent = must(words(Topic.FREQUENT));
        String speaker = filter("""
                {"term": {"speakers.name": "%s"}}""".formatted(corpus.speaker()));
        String newest = articles(filter(words(Topic.FREQUENT)), NEWEST);
        bodies.put(Question.NEWEST, newest);
        bodies.put(Question.RELEVANCE, articles(frequent));
        bodies.put(Question.COUNTED, articles(frequent, COUNTED));
        bodies.put(Question.TWO_WORDS, articles(must(words(Topic.FREQUENT) + ", " + words(Topic.SECOND))));
        bodies.put(Question.PHRASE, articles(must(phrase(Topic.PHRASE))));
        bodies.put(Question.RARE, articles(must(words(Topic.RARE))));
        bodies.put(Question.SPEAKER_NEWEST, articles(speaker, NEWEST));
        bodies.put(Question.SPEAKER_AND_WORD, articles(frequent + ", " + speaker));
        bodies.put(Question.FACETS, articles(frequent, COUNTED, FACETS));
        bodies.put(Question.PAGE_500, page500(newest, http));
        bodies.put(Question.HIGHLIGHTS, articles(frequent, HIGHLIGHT));
        bodies.put(Question.SUGGESTION, SUGGESTED.formatted(corpus.misspelt()));
        bodies.put(Question.QUOTES_BY_SPEAKER, quotes(corpus.speaker()));
        return new SearchBodies(bodies);
    }

    Map<Question, Request> requests() {
        Map<Question, Request> requests = new EnumMap<>(Question.class);
        bodies.forEach((question, body) -> requests.put(question, new Request(path(question), body)));
        requests.put(Question.FLOOR, new Request("/", null));
        return requests;
    }

    private static String path(Question question) {
        return switch (question) {
            case SUGGESTION -> "/names/_search";
            case QUOTES_BY_SPEAKER -> "/quotes/_search";
            default -> "/articles/_search";
        };
    }

    static Found found(JsonNode answer) {
        if (answer.has("suggest")) {
            return new Found(answer.at("/suggest/names/0/options").size(), "", "");
        }
        JsonNode hits = answer.at("/hits/hits");
        String more = answer.at("/hits/total/relation").asString("").equals("gte") ? "+" : "";
        JsonNode first = hits.at("/0/_source");
        String url = first.has("article")
                ? first.at("/article/url").asString("")
                : first.path("url").asString("");
        return new Found(hits.size(), answer.at("/hits/total/value").asString("") + more, url);
    }

    /** Page 500, or the last but one where there are fewer, by the sort values of the last result before it. */
    private static String page500(String newest, Http http) throws Exception {
        String page = newest;
        String before = newest;
        for (int number = 1; number < 500; number++) {
            JsonNode hits = http.json(http.post("/articles/_search", page)).at("/hits/hits");
            if (hits.size() < 20) {
                return before;
            }
            before = page;
            page = newest.replaceFirst(
                    "\\{", "{\"search_after\": " + hits.get(19).get("sort") + ", ");
        }
        return page;
    }

    private static String articles(String query, String... more) {
        return "{" + SHOWN + ", " + bool(query) + (more.length == 0 ? "" : ", " + String.join(", ", more)) + "}";
    }

    private static String quotes(String speaker) {
        return """
                {"size": 20, %s}""".formatted(bool("""
                        "must": [{"match_phrase": {"text": "%s"}}], "filter": [{"term": {"speaker.name": "%s"}}]""".formatted(Topic.SAID.words(), speaker)));
    }

    private static String bool(String clauses) {
        return "\"query\": {\"bool\": {" + clauses + "}}";
    }

    private static String must(String queries) {
        return "\"must\": [" + queries + "]";
    }

    private static String filter(String queries) {
        return "\"filter\": [" + queries + "]";
    }

    private static String words(Topic topic) {
        return """
                {"multi_match": {"query": "%s", "fields": ["headline^3", "body"]}}""".formatted(topic.words());
    }

    private static String phrase(Topic topic) {
        return """
                {"multi_match": {"query": "%s", "type": "phrase", "fields": ["headline^3", "body"]}}""".formatted(topic.words());
    }
}
