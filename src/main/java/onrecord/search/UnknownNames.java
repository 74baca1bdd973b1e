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

/** Tells which of the speakers and outlets that were asked for by name there are not. */
@Component
class UnknownNames {

    /** Of each parameter: to look names up takes as long as to search. */
    private static final int MOST = 5;

    private final SearchEngine engine;

    UnknownNames(SearchEngine engine) {
        this.engine = engine;
    }

    /**
     * The page with those of the first five names in each of these filters that nobody has. Where something is found, they
     * can only be alternatives to others.
     */
    <T> Listing<T> notedOn(Listing<T> page, SearchParameters given) {
        return page.count() > 0 && given.speaker().size() < 2 && given.outlet().size() < 2
                ? page
                : page.withUnknownNames(among(given));
    }

    private List<UnknownName> among(SearchParameters given) {
        return Stream.concat(
                        unknown(given.speaker(), engine::speakersNamed, SuggestionType.SPEAKER),
                        unknown(given.outlet(), engine::outletsNamed, SuggestionType.OUTLET))
                .toList();
    }

    private Stream<UnknownName> unknown(List<String> names, Function<String, Set<Long>> known, SuggestionType type) {
        return names.stream()
                .filter(name -> Asking.id(name).isEmpty())
                .distinct()
                .limit(MOST)
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
