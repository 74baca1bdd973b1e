package onrecord.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import onrecord.Api.Answer;
import tools.jackson.databind.JsonNode;

/**
 * An answer in one line, to be compared: the count, the results by name, another query to try, names that nobody has,
 * counts by facet, and excerpts; or what is suggested.
 */
final class Shown {

    private Shown() {}

    static String of(Answer answer) {
        JsonNode json = answer.json();
        return json.has("suggestions")
                ? suggestions(json)
                : list(json, results(json).toList());
    }

    /** The same for a list whose order does not count. */
    static String inAnyOrder(Answer answer) {
        JsonNode json = answer.json();
        return list(
                json, results(json).sorted(Comparator.comparing(Shown::name)).toList());
    }

    private static String suggestions(JsonNode json) {
        return json.get("suggestions")
                .valueStream()
                .map(one -> one.get("type").asString() + " " + one.get("label").asString()
                        + one.path("matched")
                                .asStringOpt()
                                .map(alias -> " (" + alias + ")")
                                .orElse("")
                        + " " + one.get("count").asString())
                .collect(Collectors.joining(" · "));
    }

    private static String list(JsonNode json, List<JsonNode> results) {
        String count =
                json.get("count").asString() + (json.at("/countType").asString().equals("exact") ? ":" : "+:");
        String more = json.get("next").isNull() ? "" : " …";
        String instead = json.path("didYouMean")
                .asStringOpt()
                .map(query -> " → " + query)
                .orElse("");
        String names = results.stream().map(result -> " " + name(result)).collect(Collectors.joining(" ·"));
        return (count
                        + names
                        + more
                        + instead
                        + unknown(json.path("unknownNames"))
                        + facets(json.path("facets"))
                        + highlights(results))
                .strip();
    }

    private static String unknown(JsonNode names) {
        return names.valueStream()
                .map(name -> " no " + name.get("parameter").asString() + " "
                        + name.get("name").asString()
                        + name.path("didYouMean")
                                .asStringOpt()
                                .map(nearest -> " but " + nearest)
                                .orElse(""))
                .collect(Collectors.joining());
    }

    private static Stream<JsonNode> results(JsonNode json) {
        return json.get("results").valueStream();
    }

    private static String name(JsonNode result) {
        if (result.has("headline")) {
            return result.get("url").asString().replaceFirst(".*/", "");
        }
        if (result.has("text")) {
            return result.get("text").asString();
        }
        return result.get("name").asString() + (result.has("quoteCount") ? said(result) : "");
    }

    private static String said(JsonNode speaker) {
        return " " + speaker.get("quoteCount").asString() + " from "
                + speaker.get("firstSaid").asString() + " to "
                + speaker.get("lastSaid").asString();
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

    private static String highlights(List<JsonNode> results) {
        return results.stream()
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
