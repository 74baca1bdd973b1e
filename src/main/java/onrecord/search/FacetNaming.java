package onrecord.search;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import onrecord.search.Hits.Counted;
import onrecord.search.source.CurrentNames;
import onrecord.search.source.CurrentNames.KnownSpeaker;
import onrecord.web.Listing.FacetCount;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Gives the values of facets the names that people read. */
@Component
class FacetNaming {

    private final SearchEngine engine;

    FacetNaming(SearchEngine engine) {
        this.engine = engine;
    }

    /** The counts by the facet's name in the API; null where none were asked for. */
    @Nullable
    Map<String, List<FacetCount>> named(Map<Facet, List<Counted>> facets) {
        if (facets.isEmpty()) {
            return null;
        }
        CurrentNames names = engine.names(ids(facets, Facet.SPEAKER), ids(facets, Facet.OUTLET));
        Map<String, List<FacetCount>> named = new TreeMap<>();
        facets.forEach((facet, counts) -> named.put(
                facet.name().toLowerCase(Locale.ROOT),
                counts.stream()
                        .map(counted -> new FacetCount(counted.value(), label(facet, counted, names), counted.count()))
                        .toList()));
        return named;
    }

    private static List<Long> ids(Map<Facet, List<Counted>> facets, Facet facet) {
        return facets.getOrDefault(facet, List.of()).stream()
                .map(Counted::value)
                .map(Long::valueOf)
                .toList();
    }

    private static String label(Facet facet, Counted counted, CurrentNames names) {
        String value = counted.value();
        return switch (facet) {
            case SPEAKER -> found(names.speakers().get(Long.valueOf(value)), KnownSpeaker::name, value);
            case OUTLET -> found(names.outlets().get(Long.valueOf(value)), Function.identity(), value);
            case COUNTRY -> Locale.of("", value).getDisplayCountry(Locale.ENGLISH);
            case LANGUAGE -> language(value);
            case YEAR, MONTH, KIND, TAG -> counted.label();
        };
    }

    private static String language(String tag) {
        String name = Locale.forLanguageTag(tag).getDisplayName(Locale.ENGLISH);
        return name.isEmpty() ? tag : name;
    }

    private static <T> String found(@Nullable T known, Function<T, String> name, String otherwise) {
        return Stream.ofNullable(known).map(name).findFirst().orElse(otherwise);
    }
}
