package onrecord.speaker;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The words of an office, by which a title in a text is compared with the roles of a speaker.
 *
 * <p>A stated title is a role when its noun is the same ({@code minister} of Foreign Minister and of Minister for
 * Foreign Affairs), the words of rank are the same ({@code deputy}, {@code prime}), and all other words it states stand
 * in the role's title, organization, or country with its adjectives. So "Foreign Minister" and "Japanese Foreign
 * Minister" are Japan's Minister for Foreign Affairs; "Deputy Foreign Minister", "former Foreign Minister" and "Chinese
 * Foreign Minister" are not.
 */
record Office(String noun, Set<String> ranks, Set<String> words) {

    private static final Pattern DOT_OF_INITIALS = Pattern.compile("(?<=\\b\\p{L})\\.");
    private static final Pattern POSSESSIVE = Pattern.compile("['’]s?\\b|(?<=s)['’]");

    private static final Map<String, String> IN_FULL = Map.ofEntries(
            Map.entry("us", "united states"),
            Map.entry("usa", "united states"),
            Map.entry("uk", "united kingdom"),
            Map.entry("un", "united nations"),
            Map.entry("eu", "european union"),
            Map.entry("undersecretary", "under secretary"),
            Map.entry("spokesman", "spokesperson"),
            Map.entry("spokeswoman", "spokesperson"),
            Map.entry("chairman", "chair"),
            Map.entry("chairwoman", "chair"),
            Map.entry("defence", "defense"),
            Map.entry(
                    "external", "foreign")); // India's minister of external affairs is the foreign minister of the news

    private static final Set<String> BEFORE_A_PLACE = Set.of("of", "for", "to", "at", "in", "on", "and");
    private static final Set<String> SILENT = Set.of(
            "of", "for", "to", "at", "in", "on", "and", "the", "acting", "mr", "mrs", "ms", "miss", "dr", "madam",
            "sir");
    private static final Set<String> RANKS =
            Set.of("deputy", "vice", "assistant", "under", "prime", "general", "associate", "principal", "shadow");

    /** The office a text states; its noun is empty where the words name none, as "Mr." does not. */
    static Office stated(String title) {
        return of(words(title), Stream.empty());
    }

    /** The office of a role, with all words by which a text may tell it. */
    static Office of(Role role) {
        return of(
                words(role.title()),
                Stream.concat(
                        Stream.ofNullable(role.organization()).flatMap(name -> words(name).stream()),
                        Stream.ofNullable(role.country()).flatMap(code -> Nations.words(code).stream())));
    }

    private static Office of(List<String> title, Stream<String> place) {
        List<String> head = title.stream()
                .takeWhile(word -> !BEFORE_A_PLACE.contains(word))
                .filter(word -> !SILENT.contains(word))
                .toList();
        String noun = head.stream()
                .filter(word -> !RANKS.contains(word))
                .reduce((first, last) -> last)
                .orElse(head.isEmpty() ? "" : head.getLast());
        Set<String> ranks = new HashSet<>(title);
        ranks.retainAll(RANKS);
        Set<String> words = new HashSet<>(title);
        place.forEach(words::add);
        words.removeAll(SILENT);
        return new Office(noun, ranks, words);
    }

    /** Whether this stated office is the one with these words. */
    boolean is(Office known) {
        return !noun.isEmpty()
                && noun.equals(known.noun)
                && ranks.equals(known.ranks)
                && known.words.containsAll(words);
    }

    /** The folded words of a title, short forms in full. */
    static List<String> words(String title) {
        String plain = POSSESSIVE
                .matcher(DOT_OF_INITIALS.matcher(title).replaceAll(""))
                .replaceAll(" ");
        return Names.words(plain).stream()
                .map(word -> Objects.requireNonNullElse(IN_FULL.get(word), word))
                .flatMap(word -> Arrays.stream(word.split(" ")))
                .toList();
    }
}
