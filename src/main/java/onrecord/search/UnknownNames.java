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

    /** The page; where no cursor led to it, with those of the first five names in each filter that nobody has. */
    <T> Listing<T> notedOn(Listing<T> page, SearchParameters given) {
        return given.cursor() == null ? page.withUnknownNames(among(given, page.count() > 0)) : page;
    }

    private List<UnknownName> among(SearchParameters given, boolean found) {
        return Stream.concat(
                        unknown(given.speaker(), found, engine::speakersNamed, SuggestionType.SPEAKER),
                        unknown(given.outlet(), found, engine::outletsNamed, SuggestionType.OUTLET))
                .toList();
    }

    /** Where something is found, a name without alternatives is known. */
    private Stream<UnknownName> unknown(
            List<String> names, boolean found, Function<String, Set<Long>> known, SuggestionType type) {
        return (found && names.size() == 1 ? Stream.<String>empty() : names.stream())
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
