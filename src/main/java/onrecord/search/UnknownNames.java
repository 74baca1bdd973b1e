package onrecord.search;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import onrecord.search.suggestions.Suggestion;
import onrecord.search.suggestions.SuggestionType;
import onrecord.web.Listing;
import onrecord.web.Listing.UnknownName;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Tells whoever finds nothing which of the names that were asked for nobody has. */
@Component
class UnknownNames {

    /** More are not told: to look for the nearest takes as long as a search. */
    private static final int MOST = 10;

    private final SearchEngine engine;

    UnknownNames(SearchEngine engine) {
        this.engine = engine;
    }

    /** The page, if it is empty with the names in these filters that nobody has. */
    <T> Listing<T> notedOn(Listing<T> page, SearchParameters given) {
        return page.count() > 0 ? page : page.missing(among(given));
    }

    private List<UnknownName> among(SearchParameters given) {
        return Stream.concat(
                        unknown(given.speaker(), this::speakers, SuggestionType.SPEAKER),
                        unknown(given.outlet(), engine::outletsNamed, SuggestionType.OUTLET))
                .limit(MOST)
                .toList();
    }

    /** An id is no name, whoever it belongs to. */
    private Set<Long> speakers(String nameOrId) {
        return Asking.id(nameOrId).map(Set::of).orElseGet(() -> engine.speakersNamed(nameOrId));
    }

    private Stream<UnknownName> unknown(List<String> names, Function<String, Set<Long>> known, SuggestionType type) {
        return names.stream()
                .filter(name -> known.apply(name).isEmpty())
                .map(name -> new UnknownName(type.name().toLowerCase(Locale.ROOT), name, nearest(name, type)));
    }

    private @Nullable String nearest(String name, SuggestionType type) {
        if (name.length() > SuggestionParameters.LONGEST) {
            return null;
        }
        return engine.suggestions(name, EnumSet.of(type), 1).stream()
                .map(Suggestion::label)
                .findFirst()
                .orElse(null);
    }
}
