package onrecord.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;

/**
 * A filter in force.
 *
 * @param name what it narrows by
 * @param value what it narrows to, as people read it
 * @param without the address of the same search without it
 */
record Chip(String name, String value, String without) {

    private static final int LONGEST = 80;

    static List<Chip> of(SearchForm form) {
        List<Chip> chips = new ArrayList<>();
        add(chips, form, "speaker", "Speaker", value -> named(form, "speaker", value));
        add(chips, form, "country", "Speaks for", Wording::country);
        add(chips, form, "speaker.role", "Office", value -> value);
        add(chips, form, "onRecord", "Sources", value -> value.equalsIgnoreCase("true") ? "named" : "without a name");
        add(chips, form, "via", "Relayed by", value -> value);
        add(chips, form, "outlet", "Outlet", value -> named(form, "outlet", value));
        if (!form.one("from").isEmpty() || !form.one("to").isEmpty()) {
            chips.add(new Chip(
                    "Printed",
                    Dates.asked(form.one("from"), form.one("to")),
                    form.to().without("from", "to")));
        }
        add(chips, form, "kind", "Kind", value -> value.toLowerCase(Locale.ROOT));
        add(chips, form, "tag", "Tag", value -> value);
        add(chips, form, "language", "Language", Wording::language);
        add(chips, form, "similar", "Like", value -> Highlighted.beginning(named(form, "similar", value), LONGEST));
        return chips;
    }

    private static void add(
            List<Chip> chips, SearchForm form, String field, String name, Function<String, String> said) {
        form.all(field)
                .forEach(value ->
                        chips.add(new Chip(name, said.apply(value), form.to().removing(field, value))));
    }

    private static String named(SearchForm form, String field, String value) {
        return Objects.requireNonNullElse(form.name(field, value), value);
    }
}
