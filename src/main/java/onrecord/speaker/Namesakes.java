package onrecord.speaker;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Finds the known speakers whom spoken names may mean, in a few statements for any number of names. */
@Repository
class Namesakes {

    private static final String NAMED = """
            select name_key as key, id, true as canonical from speaker
            where plain_key = any(:plain) and kind <> 'anonymous'
            union
            select name_key, speaker_id, false from speaker_alias where name_key = any(:keys)""";

    // Thousands may share a last word; those with a role come first, since only they can be told apart by a title. A
    // first word is looked at for them alone: most often it is a given name, and says nothing.
    private static final String FULLER = """
            select name.* from unnest(:words::text[]) as asked (word) cross join lateral (
                (select name_key as key, id, true as canonical from speaker
                 where substring(name_key from '[^ ]+$') = word and kind = 'person'
                 order by (select 1 from speaker_role held where held.speaker_id = speaker.id limit 1), id limit 50)
                union all
                (select alias.name_key, speaker.id, false from speaker_alias alias join speaker on speaker.id = speaker_id
                 where substring(alias.name_key from '[^ ]+$') = word and kind = 'person' limit 50)
                union all
                (select name_key, id, true from speaker
                 where split_part(name_key, ' ', 1) = word and kind = 'person'
                   and exists (select from speaker_role held where held.speaker_id = speaker.id) limit 50)
                union all
                (select alias.name_key, speaker.id, false from speaker_alias alias join speaker on speaker.id = speaker_id
                 where split_part(alias.name_key, ' ', 1) = word and kind = 'person' limit 50)
            ) name""";

    private static final String ROLES = """
            select speaker_id, title, organization, country, held_from, held_to
            from speaker_role where speaker_id = any(?)""";

    private final JdbcClient jdbc;

    Namesakes(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Known(String key, long id, boolean canonical) {}

    /** For each name all who come into question, the right ones among them. */
    Map<SpokenName, List<Namesake>> of(Collection<SpokenName> names) {
        if (names.isEmpty()) {
            return Map.of();
        }
        List<Known> named = named(names);
        List<Known> fuller = fuller(names);
        Map<Long, List<HeldOffice>> offices = offices(ids(named, fuller));
        Map<String, List<Namesake>> byPlain = new HashMap<>();
        named.forEach(name -> add(byPlain, Names.withoutInitials(name.key()), name, offices));
        Map<String, List<Namesake>> byWord = new HashMap<>();
        fuller.forEach(name -> {
            List<String> words = Names.words(name.key());
            add(byWord, words.getFirst(), name, offices);
            add(byWord, words.getLast(), name, offices);
        });
        Map<SpokenName, List<Namesake>> found = new LinkedHashMap<>();
        for (SpokenName name : names) {
            List<Namesake> all = new ArrayList<>(byPlain.getOrDefault(Names.withoutInitials(name.key()), List.of()));
            if (name.isShort()) {
                all.addAll(byWord.getOrDefault(lastWord(name), List.of()));
            }
            found.put(name, all);
        }
        return found;
    }

    private List<Known> named(Collection<SpokenName> names) {
        Set<String> keys = names.stream().map(SpokenName::key).collect(Collectors.toSet());
        return jdbc.sql(NAMED)
                .param("keys", keys.toArray(String[]::new))
                .param("plain", keys.stream().map(Names::withoutInitials).toArray(String[]::new))
                .query(Known.class)
                .list();
    }

    private List<Known> fuller(Collection<SpokenName> names) {
        Set<String> words = names.stream()
                .filter(SpokenName::isShort)
                .map(Namesakes::lastWord)
                .collect(Collectors.toSet());
        return words.isEmpty()
                ? List.of()
                : jdbc.sql(FULLER)
                        .param("words", words.toArray(String[]::new))
                        .query(Known.class)
                        .list();
    }

    private Map<Long, List<HeldOffice>> offices(Set<Long> speakers) {
        Map<Long, List<HeldOffice>> offices = new HashMap<>();
        if (!speakers.isEmpty()) {
            jdbc.sql(ROLES).param(speakers.toArray(Long[]::new)).query(row -> {
                Role role = new Role(
                        row.getString("title"),
                        row.getString("organization"),
                        row.getString("country"),
                        row.getObject("held_from", LocalDate.class),
                        row.getObject("held_to", LocalDate.class));
                offices.computeIfAbsent(row.getLong("speaker_id"), id -> new ArrayList<>())
                        .add(HeldOffice.of(role));
            });
        }
        return offices;
    }

    private static Set<Long> ids(List<Known> some, List<Known> others) {
        Set<Long> ids = new HashSet<>();
        some.forEach(name -> ids.add(name.id()));
        others.forEach(name -> ids.add(name.id()));
        return ids;
    }

    private static void add(
            Map<String, List<Namesake>> names, String word, Known known, Map<Long, List<HeldOffice>> offices) {
        names.computeIfAbsent(word, any -> new ArrayList<>())
                .add(new Namesake(
                        known.id(), known.key(), known.canonical(), offices.getOrDefault(known.id(), List.of())));
    }

    private static String lastWord(SpokenName name) {
        String key = name.key();
        return key.substring(key.lastIndexOf(' ') + 1);
    }
}
