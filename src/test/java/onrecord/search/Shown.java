package onrecord.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import onrecord.Api.Answer;
import tools.jackson.databind.JsonNode;

/** An answer in one line, to be compared: the count, the results by name, counts by facet, and excerpts. */
final class Shown {

    private Shown() {}

    static String of(Answer answer) {
        JsonNode json = answer.json();
        String count =
                json.get("count").asString() + (json.at("/countType").asString().equals("exact") ? ":" : "+:");
        String more = json.get("next").isNull() ? "" : " …";
        String results = results(json).map(result -> " " + name(result)).collect(Collectors.joining(" ·"));
        return count + results + more + facets(json.path("facets")) + highlights(json);
    }

    private static Stream<JsonNode> results(JsonNode json) {
        return json.get("results").valueStream();
    }

    private static String name(JsonNode result) {
        if (result.has("headline")) {
            return result.get("url").asString().replaceFirst(".*/", "");
        }
        return result.has("text")
                ? result.get("text").asString()
                : result.get("name").asString();
    }

    private static String facets(JsonNode facets) {
        return facets.propertyStream()
                .map(facet -> " | " + facet.getKey() + ": " + counts(facet))
                .collect(Collectors.joining());
    }

    private static String counts(Map.Entry<String, JsonNode> facet) {
        return facet.getValue()
                .valueStream()
                .map(count ->
                        count.get("label").asString() + " " + count.get("count").asString())
                .collect(Collectors.joining(", "));
    }

    private static String highlights(JsonNode json) {
        return results(json)
                .filter(result -> result.has("highlights"))
                .map(result -> " | " + name(result) + excerpts(result.get("highlights")))
                .collect(Collectors.joining());
    }

    private static String excerpts(JsonNode highlights) {
        List<JsonNode> excerpts = new ArrayList<>();
        highlights.get("headline").forEach(excerpts::add);
        highlights.get("text").forEach(excerpts::add);
        return excerpts.stream().map(Shown::marked).collect(Collectors.joining());
    }

    private static String marked(JsonNode excerpt) {
        StringBuilder text = new StringBuilder(excerpt.get("text").asString());
        List<JsonNode> marks = new ArrayList<>();
        excerpt.get("marks").forEach(marks::addFirst);
        for (JsonNode mark : marks) {
            text.insert(mark.get("end").asInt(), ']').insert(mark.get("start").asInt(), '[');
        }
        return " “" + text + "”";
    }
}
