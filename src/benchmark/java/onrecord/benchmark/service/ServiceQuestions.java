package onrecord.benchmark.service;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Map;
import onrecord.benchmark.Client.Found;
import onrecord.benchmark.Http;
import onrecord.benchmark.HttpQuestions.Request;
import onrecord.benchmark.Question;
import onrecord.benchmark.corpus.Corpus;
import onrecord.benchmark.corpus.Topic;
import tools.jackson.databind.JsonNode;

/** The questions as addresses of the service. */
record ServiceQuestions(Map<Question, String> addresses) {

    private static final String FREQUENT = "/articles?q=" + Topic.FREQUENT.words();
    private static final String BY_RELEVANCE = FREQUENT + "&sort=relevance";
    private static final String COUNTED = BY_RELEVANCE + "&count=exact";

    static ServiceQuestions of(Corpus corpus, Http http) throws Exception {
        Map<Question, String> addresses = new EnumMap<>(Question.class);
        String speaker = "speaker=" + encoded(corpus.speaker());
        addresses.put(Question.NEWEST, FREQUENT + "&sort=newest");
        addresses.put(Question.RELEVANCE, BY_RELEVANCE);
        addresses.put(Question.COUNTED, COUNTED);
        addresses.put(
                Question.TWO_WORDS,
                "/articles?sort=relevance&q=" + encoded(Topic.FREQUENT.words() + " " + Topic.SECOND.words()));
        addresses.put(Question.PHRASE, "/articles?sort=relevance&q=" + phrase(Topic.PHRASE));
        addresses.put(Question.RARE, "/articles?sort=relevance&q=" + Topic.RARE.words());
        addresses.put(Question.SPEAKER_NEWEST, "/articles?sort=newest&" + speaker);
        addresses.put(Question.SPEAKER_AND_WORD, BY_RELEVANCE + "&" + speaker);
        addresses.put(Question.FACETS, COUNTED + "&facet=outlet&facet=speaker&facet=year");
        addresses.put(Question.PAGE_500, page500(FREQUENT + "&sort=newest", http));
        addresses.put(Question.HIGHLIGHTS, BY_RELEVANCE + "&highlight=true");
        addresses.put(Question.SUGGESTION, "/suggestions?prefix=" + encoded(corpus.misspelt()));
        addresses.put(Question.QUOTES_BY_SPEAKER, "/quotes?q=" + phrase(Topic.SAID) + "&" + speaker);
        addresses.put(Question.FLOOR, "/actuator/health/liveness");
        return new ServiceQuestions(addresses);
    }

    Map<Question, Request> requests() {
        Map<Question, Request> requests = new EnumMap<>(Question.class);
        addresses.forEach((question, address) -> requests.put(question, new Request(address, null)));
        return requests;
    }

    static Found found(JsonNode answer) {
        JsonNode results = answer.has("results") ? answer.get("results") : answer;
        String more = answer.path("countType").asString("").equals("minimum") ? "+" : "";
        JsonNode first = results.path(0);
        String url = first.has("article")
                ? first.at("/article/url").asString("")
                : first.path("url").asString("");
        return new Found(results.size(), answer.path("count").asString("") + more, url);
    }

    /** Page 500, or the last but one where there are fewer. */
    private static String page500(String first, Http http) throws Exception {
        String page = first;
        String before = first;
        for (int number = 1; number < 500; number++) {
            JsonNode next = http.json(http.get(page)).get("next");
            if (next == null || next.isNull()) {
                return before;
            }
            before = page;
            page = next.asString().replaceFirst("^https?://[^/]+", "");
        }
        return page;
    }

    private static String phrase(Topic topic) {
        return encoded('"' + topic.words() + '"');
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
