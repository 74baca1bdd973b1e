package onrecord.pages;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import onrecord.search.Facet;
import onrecord.speaker.Names;
import onrecord.web.Listing.FacetCount;

/** How all results spread over one property; each value leads to the results that have it. */
record Spread(String title, List<Value> values) {

    private static final int SHOWN = 8;

    /** How many results have a value, and their address. */
    record Value(String label, long count, String address) {}

    /** Those that are shown at once. */
    public List<Value> first() {
        return values.subList(0, Math.min(SHOWN, values.size()));
    }

    public List<Value> more() {
        return values.subList(first().size(), values.size());
    }

    /**
     * By what the results of this page are counted. Where a filter is in force its property is not, unless a name may
     * mean several; nor are the others who are quoted in the same articles, as asking for one of them widens the search.
     */
    static List<Facet> wanted(SearchForm form) {
        if (form.path().equals("/") && form.isBlank()) {
            return List.of();
        }
        return Stream.of(Facet.values())
                .filter(facet -> switch (facet) {
                    case MONTH, TAG -> true;
                    case YEAR -> false; // they are the sums of months
                    case SPEAKER -> !form.path().equals("/speakers") && mayMeanSeveral(form);
                    case OUTLET -> form.chosen("outlet").isEmpty();
                    case KIND -> form.all("kind").isEmpty();
                    case LANGUAGE -> form.all("language").isEmpty();
                    case COUNTRY -> form.all("country").isEmpty();
                })
                .toList();
    }

    private static boolean mayMeanSeveral(SearchForm form) {
        boolean byName = form.path().equals("/quotes") && form.chosen("speaker").isEmpty();
        return byName || form.all("speaker").isEmpty();
    }

    /** What is worth showing: where a value has fewer results than there are. */
    static List<Spread> of(SearchForm form, Map<String, List<FacetCount>> counts) {
        List<FacetCount> months = counts.getOrDefault("month", List.of());
        long all = months.stream().mapToLong(FacetCount::count).sum();
        return Stream.of(
                        spread("Speakers", form, "speaker", counts),
                        spread("Speaks for", form, "country", counts),
                        spread("Outlets", form, "outlet", counts),
                        spread("Kinds of quotes", form, "kind", counts),
                        spread("Tags", form, "tag", counts),
                        spread("Languages", form, "language", counts),
                        new Spread("Years", years(form, months)))
                .filter(spread -> spread.values().stream().anyMatch(value -> value.count() < all))
                .toList();
    }

    private static Spread spread(String title, SearchForm form, String field, Map<String, List<FacetCount>> counts) {
        boolean several = field.equals("tag"); // results have all tags that are asked for
        List<String> used = several ? form.all(field) : List.of();
        return new Spread(
                title,
                counts.getOrDefault(field, List.of()).stream()
                        .filter(count -> used.stream().noneMatch(tag -> isTag(tag, count)))
                        .map(count -> new Value(
                                count.label(),
                                count.count(),
                                several
                                        ? form.to().adding(field, count.label())
                                        : form.to().with(field, count.value())))
                        .toList());
    }

    /** A tag has many spellings, and its value is what they have in common. */
    private static boolean isTag(String given, FacetCount count) {
        return Names.key(given).equals(count.value()) || given.equalsIgnoreCase(count.label());
    }

    private static List<Value> years(SearchForm form, List<FacetCount> months) {
        Map<Integer, Long> years = new TreeMap<>(Comparator.reverseOrder());
        months.forEach(month -> years.merge(Integer.valueOf(month.value().substring(0, 4)), month.count(), Long::sum));
        List<Value> values = new ArrayList<>();
        years.forEach((year, count) -> values.add(new Value(
                year.toString(), count, form.to().during(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31)))));
        return values;
    }
}
