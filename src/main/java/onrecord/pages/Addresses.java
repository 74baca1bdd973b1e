package onrecord.pages;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The addresses of a search a little changed, each from its first page on.
 *
 * @param values all parameters that say something
 */
record Addresses(String path, Map<String, List<String>> values) {

    private static final List<String> SPEAKER_KINDS = List.of("person", "organization", "anonymous");

    /** The same search for something else. */
    public String on(String otherPath) {
        return changed(otherPath, asked -> {});
    }

    /** The same search for the other of articles and quotes; speakers are searched by other fields. */
    public String elsewhere(String otherPath) {
        return path.equals("/articles") || path.equals("/quotes") ? on(otherPath) : otherPath;
    }

    /** The same search with this alone in a field. */
    public String with(String field, String value) {
        return changed(path, asked -> asked.put(field, List.of(value)));
    }

    /** The same search with one more value in a field. */
    String adding(String field, String value) {
        return changed(path, asked -> {
            List<String> more = new ArrayList<>(asked.getOrDefault(field, List.of()));
            more.add(value);
            asked.put(field, more);
        });
    }

    /** The same search without one value of a field. */
    String removing(String field, String value) {
        return changed(
                path,
                asked -> asked.computeIfPresent(
                        field,
                        (name, all) -> all.stream()
                                .filter(other -> !other.equals(value))
                                .toList()));
    }

    /** The same search with one value of a field exchanged for another. */
    public String replacing(String field, String value, String other) {
        return changed(
                path,
                asked -> asked.computeIfPresent(
                        field,
                        (name, all) -> all.stream()
                                .map(each -> each.equals(value) ? other : each)
                                .distinct()
                                .toList()));
    }

    /** The same search without these fields. */
    public String without(String... fields) {
        return changed(path, asked -> asked.keySet().removeAll(List.of(fields)));
    }

    /** The same words, whatever the filters. */
    public String withoutFilters() {
        return changed(path, asked -> {
            asked.keySet().removeAll(SearchForm.FILTERS);
            asked.remove("similar");
        });
    }

    /** The same search of these days, as far as they are among those that were asked for. */
    String during(LocalDate first, LocalDate last) {
        return changed(path, asked -> {
            asked.merge(
                    "from",
                    List.of(first.toString()),
                    (given, from) -> given.getFirst().compareTo(from.getFirst()) > 0 ? given : from);
            asked.merge(
                    "to",
                    List.of(last.toString()),
                    (given, to) -> given.getFirst().compareTo(to.getFirst()) < 0 ? given : to);
        });
    }

    /** Who says most of what was asked for. */
    public String whoSaysThis() {
        return changed("/speakers", asked -> {
            asked.remove("limit");
            asked.put("sort", List.of("quotes"));
        });
    }

    /** What one of the speakers found says of what was asked for. */
    public String saidBy(long speaker) {
        return changed("/quotes", asked -> {
            asked.remove("sort");
            asked.computeIfPresent(
                    "kind",
                    (name, kinds) -> kinds.stream()
                            .filter(kind -> !SPEAKER_KINDS.contains(kind))
                            .toList());
            asked.put("speaker", List.of("" + speaker));
        });
    }

    /** The address as it is, without what was left empty. */
    String withoutBlanks() {
        return address(path, values);
    }

    /** This very page for programs. */
    public String asData() {
        Map<String, List<String>> same = new LinkedHashMap<>(values);
        same.put("format", List.of("json"));
        return address(path.equals("/") ? "/articles" : path, same);
    }

    private String changed(String otherPath, Consumer<Map<String, List<String>>> change) {
        Map<String, List<String>> asked = new LinkedHashMap<>(values);
        asked.keySet().retainAll(kept(otherPath).toList());
        change.accept(asked);
        return address(otherPath, asked);
    }

    private static Stream<String> kept(String otherPath) {
        Stream<String> always = Stream.concat(Stream.of("q", "sort", "limit"), SearchForm.FILTERS.stream());
        return otherPath.equals("/quotes") ? Stream.concat(always, Stream.of("similar")) : always;
    }

    private static String address(String path, Map<String, List<String>> fields) {
        String query = fields.entrySet().stream()
                .flatMap(
                        field -> field.getValue().stream().map(value -> encoded(field.getKey()) + "=" + encoded(value)))
                .collect(Collectors.joining("&"));
        return query.isEmpty() ? path : path + "?" + query;
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
