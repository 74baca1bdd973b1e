package onrecord.speaker;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * From names to speakers: the known one where a name or alias tells exactly one, else a new one. A few statements for
 * any number of names, and safe beside other writers.
 */
@Service
public class SpeakerResolution {

    private static final String BY_NAME = """
            select name_key as key, id, true as canonical from speaker
            where name_key = any(:keys) and kind <> 'anonymous'
            union all
            select alias.name_key, speaker_id, false from speaker_alias alias
            where alias.name_key = any(:keys)""";

    private static final String ADD = """
            insert into speaker (kind, name, name_key)
            select kind, name, key from unnest(:kinds::text[], :names::text[], :keys::text[]) as given (kind, name, key)
            order by key
            on conflict (name_key) where kind <> 'anonymous' do nothing""";

    private static final String ADD_ANONYMOUS =
            "insert into speaker (kind, name, name_key) values ('anonymous', :name, :key) returning id";

    private final JdbcClient jdbc;

    SpeakerResolution(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Known(String key, long id, boolean canonical) {}

    /** The speaker's id for each name; names that hold no letter are left out. Anonymous sources have no place here. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Map<SpokenName, Long> resolve(Collection<SpokenName> names) {
        Map<String, SpokenName> byKey = new TreeMap<>();
        names.stream().filter(name -> !name.key().isEmpty()).forEach(name -> byKey.putIfAbsent(name.key(), name));
        Map<String, Long> ids = new LinkedHashMap<>(find(byKey.keySet()));
        List<SpokenName> unknown = byKey.values().stream()
                .filter(name -> !ids.containsKey(name.key()))
                .toList();
        if (!unknown.isEmpty()) {
            add(unknown);
            ids.putAll(find(unknown.stream().map(SpokenName::key).collect(Collectors.toSet())));
        }
        return names.stream()
                .distinct()
                .filter(name -> ids.containsKey(name.key()))
                .collect(Collectors.toMap(name -> name, name -> ids.get(name.key())));
    }

    /** A new speaker for a source without a name. */
    @Transactional(propagation = Propagation.MANDATORY)
    public long addAnonymous(String description) {
        return jdbc.sql(ADD_ANONYMOUS)
                .param("name", description)
                .param("key", Names.key(description))
                .query(Long.class)
                .single();
    }

    private Map<String, Long> find(Set<String> keys) {
        Set<String> asked = keys.stream()
                .flatMap(key -> Stream.of(key, Names.withoutInitials(key)))
                .collect(Collectors.toSet());
        Map<String, List<Known>> known =
                jdbc.sql(BY_NAME).param("keys", asked.toArray(String[]::new)).query(Known.class).list().stream()
                        .collect(Collectors.groupingBy(Known::key));
        Map<String, Long> ids = new LinkedHashMap<>();
        for (String key : keys) {
            Long id = only(known.get(key));
            if (id == null) { // "Antony J. Blinken" is the Antony Blinken we know, "George H. W. Bush" not George W.
                // Bush
                id = canonical(known.get(Names.withoutInitials(key)));
            }
            if (id != null) {
                ids.put(key, id);
            }
        }
        return ids;
    }

    /** The one speaker with this name, or the only one with this alias; null where several share it. */
    private static @Nullable Long only(@Nullable List<Known> known) {
        Long canonical = canonical(known);
        if (canonical != null || known == null) {
            return canonical;
        }
        Set<Long> ids = known.stream().map(Known::id).collect(Collectors.toSet());
        return ids.size() == 1 ? ids.iterator().next() : null;
    }

    private static @Nullable Long canonical(@Nullable List<Known> known) {
        return known == null
                ? null
                : known.stream()
                        .filter(Known::canonical)
                        .map(Known::id)
                        .findFirst()
                        .orElse(null);
    }

    private void add(List<SpokenName> unknown) {
        List<String> kinds = new ArrayList<>();
        unknown.forEach(name -> kinds.add(new SpeakerKindColumn().convertToDatabaseColumn(name.kind())));
        jdbc.sql(ADD)
                .param("kinds", kinds.toArray(String[]::new))
                .param("names", unknown.stream().map(SpokenName::name).toArray(String[]::new))
                .param("keys", unknown.stream().map(SpokenName::key).toArray(String[]::new))
                .update();
    }
}
