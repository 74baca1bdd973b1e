package onrecord.search.suggestions;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import onrecord.speaker.Names;
import onrecord.speaker.SpeakerView;

/**
 * A suggestion and how well it fits.
 *
 * @param typos how many were made in what was typed; -1 for more than are forgiven
 */
public record RankedSuggestion(int typos, Suggestion suggestion) {

    /** The order in which they are shown. */
    public static final Comparator<RankedSuggestion> BEST_FIRST = Comparator.comparingInt(RankedSuggestion::typos)
            .thenComparing(Comparator.comparingLong(
                            (RankedSuggestion ranked) -> ranked.suggestion().count())
                    .reversed())
            .thenComparing(ranked -> ranked.suggestion().type())
            .thenComparing(ranked -> ranked.suggestion().label());

    /** A speaker under the name, or else under the alias with the fewest typos. */
    public static Optional<RankedSuggestion> of(TypedName typed, SpeakerView speaker, long quotes) {
        return Stream.concat(Stream.of(speaker.name()), speaker.aliases().stream())
                .map(name -> new RankedSuggestion(
                        typosIn(name, typed),
                        new Suggestion(
                                SuggestionType.SPEAKER,
                                speaker.id(),
                                speaker.name(),
                                name.equals(speaker.name()) ? null : name,
                                quotes)))
                .filter(RankedSuggestion::fits)
                .min(Comparator.comparingInt(RankedSuggestion::typos));
    }

    /** An outlet with this name. */
    public static RankedSuggestion ofOutlet(TypedName typed, long id, String name, long articles) {
        return new RankedSuggestion(
                typosIn(name, typed), new Suggestion(SuggestionType.OUTLET, id, name, null, articles));
    }

    /**
     * A tag.
     *
     * @param words folded
     */
    public static RankedSuggestion ofTag(TypedName typed, String label, List<String> words, long articles) {
        return new RankedSuggestion(
                typed.typosIn(words), new Suggestion(SuggestionType.TAG, null, label, null, articles));
    }

    private static int typosIn(String name, TypedName typed) {
        return Names.forms(name).stream()
                .mapToInt(form -> typed.typosIn(List.of(form.split(" "))))
                .filter(typos -> typos >= 0)
                .min()
                .orElse(-1);
    }

    /** Whether it is what was typed, forgivable typos aside. */
    public boolean fits() {
        return typos >= 0;
    }
}
