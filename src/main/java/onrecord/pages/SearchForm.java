package onrecord.pages;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The search form as it was filled in. It holds the words as they were typed, so that it can show what could not be
 * understood.
 *
 * @param path where it was sent
 * @param values the parameters that say something; {@code speaker.country} as {@code country}, which is the same
 * @param names what those who are asked for by id are called, and what quotes say, by parameter and id
 */
record SearchForm(String path, Map<String, List<String>> values, Map<String, Map<String, String>> names) {

    /** The parameters that narrow a search. */
    static final List<String> FILTERS = List.of(
            "speaker", "country", "speaker.role", "onRecord", "via", "outlet", "from", "to", "kind", "tag", "language");

    static SearchForm of(HttpServletRequest request) {
        Map<String, List<String>> values = new LinkedHashMap<>();
        request.getParameterMap().forEach((name, given) -> {
            List<String> filled =
                    Arrays.stream(given).filter(value -> !value.isBlank()).toList();
            if (!filled.isEmpty()) {
                values.merge(name.equals("speaker.country") ? "country" : name, filled, SearchForm::both);
            }
        });
        return new SearchForm(request.getRequestURI(), values, Map.of());
    }

    private static List<String> both(List<String> some, List<String> others) {
        return Stream.concat(some.stream(), others.stream()).distinct().toList();
    }

    SearchForm named(Map<String, Map<String, String>> known) {
        return new SearchForm(path, values, known);
    }

    /** The addresses that keep what was filled in. */
    public Addresses to() {
        return new Addresses(path, values);
    }

    /** The value of a field that can be filled in once. */
    public String one(String field) {
        return all(field).stream().findFirst().orElse("");
    }

    public List<String> all(String field) {
        return values.getOrDefault(field, List.of());
    }

    /** What was typed into a field that can be filled in several times, at least one empty value. */
    public List<String> typed(String field) {
        List<String> typed =
                all(field).stream().filter(value -> name(field, value) == null).toList();
        return typed.isEmpty() ? List.of("") : typed;
    }

    /** Who was chosen by id. */
    public List<String> chosen(String field) {
        return all(field).stream().filter(value -> name(field, value) != null).toList();
    }

    /** What the one with this id is called; null where it is no id. */
    @Nullable
    String name(String field, String value) {
        return names.getOrDefault(field, Map.of()).get(value);
    }

    /** Whether nothing is asked for. */
    public boolean isBlank() {
        return all("q").isEmpty() && all("similar").isEmpty() && !isNarrowed();
    }

    /** Whether a filter is in force. */
    public boolean isNarrowed() {
        return FILTERS.stream().anyMatch(values::containsKey);
    }

    /** Whether speakers are asked for by what they said. */
    public boolean asksWhoSays() {
        return path.equals("/speakers") && one("sort").equalsIgnoreCase("quotes");
    }
}
