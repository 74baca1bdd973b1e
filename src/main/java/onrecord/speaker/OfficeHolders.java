package onrecord.speaker;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who held an office that a text names without its holder, such as "the Chinese foreign minister". */
@Repository
class OfficeHolders {

    /** A longer description is a sentence rather than an office. */
    private static final int MOST_WORDS = 8;

    private static final int MOST_WORDS_OF_A_PLACE = 4;

    private static final String IN_OFFICE = """
            select asked.number, speaker_id, title, organization, country
            from unnest(:numbers::integer[], :days::text[]::date[], :places::text[]) as asked (number, day, place)
            join speaker_role on (country = place or lower(organization) = place)
                 and daterange(held_from, held_to, '[]') @> day
            join speaker on speaker.id = speaker_id and kind = 'person'""";

    private final JdbcClient jdbc;

    OfficeHolders(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Asked(int number, String day, String place) {}

    /**
     * The holder on the day of the text, where one and no other is known. The description has to name the country or the
     * organization, too: there are many foreign ministers.
     */
    Map<SpokenName, Long> of(Collection<SpokenName> described) {
        List<SpokenName> sources = List.copyOf(new HashSet<>(described));
        List<Office> offices =
                sources.stream().map(source -> Office.stated(source.name())).toList();
        List<Asked> asked = IntStream.range(0, sources.size())
                .boxed()
                .flatMap(i -> places(sources.get(i).name())
                        .map(place -> new Asked(i, sources.get(i).date().toString(), place)))
                .toList();
        Map<Integer, Set<Long>> holders = new HashMap<>();
        if (!asked.isEmpty()) {
            jdbc.sql(IN_OFFICE)
                    .param("numbers", asked.stream().map(Asked::number).toArray(Integer[]::new))
                    .param("days", asked.stream().map(Asked::day).toArray(String[]::new))
                    .param("places", asked.stream().map(Asked::place).toArray(String[]::new))
                    .query(row -> {
                        int number = row.getInt("number");
                        Role role = new Role(
                                row.getString("title"),
                                row.getString("organization"),
                                row.getString("country"),
                                null,
                                null);
                        if (offices.get(number).is(Office.of(role))) {
                            holders.computeIfAbsent(number, any -> new HashSet<>())
                                    .add(row.getLong("speaker_id"));
                        }
                    });
        }
        Map<SpokenName, Long> only = new HashMap<>();
        holders.forEach((number, ids) -> {
            if (ids.size() == 1) {
                only.put(sources.get(number), ids.iterator().next());
            }
        });
        return only;
    }

    /** The codes of the countries named in a description, and the words that may name an organization. */
    private static Stream<String> places(String description) {
        List<String> words = Office.words(description);
        if (words.size() < 2 || words.size() > MOST_WORDS) {
            return Stream.empty();
        }
        List<String> phrases = new ArrayList<>();
        for (int start = 0; start < words.size(); start++) {
            for (int end = start + 1; end <= Math.min(words.size(), start + MOST_WORDS_OF_A_PLACE); end++) {
                phrases.add(String.join(" ", words.subList(start, end)));
            }
        }
        return Stream.concat(phrases.stream(), Nations.named(phrases));
    }
}
