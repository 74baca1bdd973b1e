package onrecord.pages;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The search form as it was filled in, and the addresses that keep what stands in it. It holds the words as they were
 * typed, so that it can show what could not be understood.
 *
 * @param path where it was sent
 * @param values the parameters that say something
 */
record SearchForm(String path, Map<String, List<String>> values) {

    private static final List<String> QUESTION =
            List.of("q", "speaker", "outlet", "from", "to", "tag", "language", "kind", "sort", "limit");
    private static final List<String> BEHIND_MORE = List.of("from", "to", "kind", "sort");

    static SearchForm of(HttpServletRequest request) {
        Map<String, List<String>> values = new LinkedHashMap<>();
        request.getParameterMap().forEach((name, given) -> {
            List<String> filled =
                    Arrays.stream(given).filter(value -> !value.isBlank()).toList();
            if (!filled.isEmpty()) {
                values.put(name, filled);
            }
        });
        return new SearchForm(request.getRequestURI(), values);
    }

    /** The value of a field that can be filled in once. */
    public String one(String field) {
        return all(field).stream().findFirst().orElse("");
    }

    public List<String> all(String field) {
        return values.getOrDefault(field, List.of());
    }

    /** The values of a field that can be filled in several times, at least one empty one. */
    public List<String> fields(String field) {
        return all(field).isEmpty() ? List.of("") : all(field);
    }

    /** Whether nothing is asked for. */
    public boolean isBlank() {
        return asked().findAny().isEmpty() && all("similar").isEmpty();
    }

    /** Whether one of the fields that are folded away is in use. */
    public boolean saysMore() {
        return BEHIND_MORE.stream().anyMatch(values::containsKey);
    }

    /** The same search for something else, from its first page on. */
    public String on(String otherPath) {
        return address(otherPath, asked());
    }

    /** The same search for the other of articles and quotes; speakers are searched by other fields. */
    public String elsewhere(String otherPath) {
        return path.equals("/articles") || path.equals("/quotes") ? on(otherPath) : otherPath;
    }

    /** The same search with another q. */
    public String asking(String q) {
        Stream<Map.Entry<String, List<String>>> others =
                asked().filter(field -> !field.getKey().equals("q"));
        return address(path, Stream.concat(Stream.of(Map.entry("q", List.of(q))), others));
    }

    /** Who says most of what was asked for. */
    public String whoSaysThis() {
        Stream<Map.Entry<String, List<String>>> narrowed =
                asked().filter(field -> !List.of("sort", "limit").contains(field.getKey()));
        return address("/speakers", Stream.concat(narrowed, Stream.of(Map.entry("sort", List.of("quotes")))));
    }

    /** What one of the speakers found says of what was asked for. */
    public String saidBy(long speaker) {
        Stream<Map.Entry<String, List<String>>> narrowed =
                asked().filter(field -> !List.of("sort", "speaker", "kind").contains(field.getKey()));
        return address("/quotes", Stream.concat(narrowed, Stream.of(Map.entry("speaker", List.of("" + speaker)))));
    }

    /** The address as it is, without what was left empty. */
    String withoutBlanks() {
        return address(path, values.entrySet().stream());
    }

    /** The same search without these fields. */
    public String without(String... fields) {
        return address(path, asked().filter(asked -> !List.of(fields).contains(asked.getKey())));
    }

    /** This very page for programs. */
    public String asData() {
        Map<String, List<String>> same = new LinkedHashMap<>(values);
        same.put("format", List.of("json"));
        return address(path.equals("/") ? "/articles" : path, same.entrySet().stream());
    }

    private Stream<Map.Entry<String, List<String>>> asked() {
        return values.entrySet().stream().filter(field -> QUESTION.contains(field.getKey()));
    }

    private static String address(String path, Stream<Map.Entry<String, List<String>>> fields) {
        String query = fields.flatMap(
                        field -> field.getValue().stream().map(value -> encoded(field.getKey()) + "=" + encoded(value)))
                .collect(Collectors.joining("&"));
        return query.isEmpty() ? path : path + "?" + query;
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
