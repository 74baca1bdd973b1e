package onrecord.search;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import onrecord.search.language.QueryParser;
import onrecord.speaker.Speakers;
import onrecord.web.Cursor;
import onrecord.web.InvalidRequest;
import onrecord.web.LanguageTags;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** From parameters to a question: parses {@code q} and the cursor, and finds out who is meant by each name. */
@Component
class Asking {

    private static final Pattern ID = Pattern.compile("\\d{1,18}");

    private final SearchEngine engine;
    private final Speakers speakers;

    Asking(SearchEngine engine, Speakers speakers) {
        this.engine = engine;
        this.speakers = speakers;
    }

    Question question(Subject subject, SearchParameters given) {
        return question(subject, given, cursor(subject, given));
    }

    /** The same for a list with cursors of its own. */
    Question question(Subject subject, SearchParameters given, @Nullable Cursor cursor) {
        LocalDate to = given.to();
        requireReach("from", given.from());
        requireReach("to", to);
        if (given.from() != null && to != null && to.isBefore(given.from())) {
            throw new InvalidRequest("to", "must not be before from");
        }
        return new Question(
                subject,
                given.q() == null ? null : QueryParser.parse(given.q()),
                filters(given),
                given.sortOrDefault(),
                given.limitOrDefault(),
                cursor,
                Boolean.TRUE.equals(given.highlight()),
                given.facet(),
                given.count() == SearchParameters.Count.EXACT);
    }

    private Filters filters(SearchParameters given) {
        return new Filters(
                speakers(given.speaker()),
                outlets(given.outlet()),
                given.from() == null ? null : given.from().atStartOfDay().toInstant(ZoneOffset.UTC),
                given.to() == null
                        ? null
                        : given.to().plusDays(1).atStartOfDay().toInstant(ZoneOffset.UTC),
                given.tag(),
                given.language().stream().map(LanguageTags::canonical).toList(),
                given.kind(),
                given.countries().stream()
                        .map(country -> country.strip().toUpperCase(Locale.ROOT))
                        .toList(),
                given.speakerRole(),
                given.onRecord(),
                given.via());
    }

    private static void requireReach(String field, @Nullable LocalDate day) {
        if (day != null && (day.getYear() < 1 || day.getYear() > 9999)) {
            throw new InvalidRequest(field, "must be a day of the years 1 to 9999");
        }
    }

    private @Nullable Set<Long> speakers(List<String> given) {
        if (given.isEmpty()) {
            return null;
        }
        Map<String, Long> known = speakerIds(given);
        Set<Long> ids = new HashSet<>(known.values());
        given.stream().filter(name -> !known.containsKey(name)).forEach(name -> ids.addAll(engine.speakersNamed(name)));
        return ids;
    }

    /** Who is meant by each id that was given; a merged speaker's still finds the one it became. */
    Map<String, Long> speakerIds(List<String> given) {
        Map<String, Long> ids = ids(given);
        if (!ids.isEmpty()) {
            Map<Long, Long> successors = speakers.findSuccessors(ids.values());
            ids.replaceAll((name, id) -> successors.getOrDefault(id, id));
        }
        return ids;
    }

    /** The ids among names and ids. */
    static Map<String, Long> ids(List<String> given) {
        Map<String, Long> ids = new HashMap<>();
        given.forEach(nameOrId -> id(nameOrId).ifPresent(id -> ids.put(nameOrId, id)));
        return ids;
    }

    static Optional<Long> id(String nameOrId) {
        return ID.matcher(nameOrId).matches() ? Optional.of(Long.valueOf(nameOrId)) : Optional.empty();
    }

    private @Nullable Set<Long> outlets(List<String> given) {
        return given.isEmpty()
                ? null
                : given.stream().map(engine::outletsNamed).flatMap(Set::stream).collect(Collectors.toSet());
    }

    private static @Nullable Cursor cursor(Subject subject, SearchParameters given) {
        return cursor(given, subject + given.identity());
    }

    /** Where the page begins, in the list with this identity. */
    static @Nullable Cursor cursor(SearchParameters given, String identity) {
        return given.cursor() == null ? null : Cursor.read(given.cursor(), identity, SearchEngine.CURSOR_KEYS);
    }
}
