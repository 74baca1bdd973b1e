package onrecord.speaker;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * From names to speakers: the known one where a name or alias, initials aside, tells exactly one; else a new one. A few statements for
 * any number of names, and safe beside other writers.
 */
@Service
public class SpeakerResolution {

    private static final String BY_NAME = """
            select name_key as key, id, true as canonical from speaker
            where plain_key = any(:plain) and kind <> 'anonymous'
            union all
            select alias.name_key, speaker_id, false from speaker_alias alias
            where alias.name_key = any(:keys)""";

    private static final String ADD = """
            insert into speaker (kind, name, name_key, plain_key)
            select * from unnest(:kinds::text[], :names::text[], :keys::text[], :plain::text[]) as given (kind, name, key)
            order by key
            on conflict (name_key) where kind <> 'anonymous' do nothing""";

    private static final String ADD_ANONYMOUS =
            "insert into speaker (kind, name, name_key, plain_key) values ('anonymous', :name, :key, :key) returning id";

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
        List<Known> known = jdbc.sql(BY_NAME)
                .param("keys", keys.toArray(String[]::new))
                .param("plain", plain(keys))
                .query(Known.class)
                .list();
        Map<String, List<Known>> byPlainKey =
                known.stream().collect(Collectors.groupingBy(name -> Names.withoutInitials(name.key())));
        Map<String, Long> ids = new LinkedHashMap<>();
        for (String key : keys) {
            List<Known> candidates = byPlainKey.getOrDefault(Names.withoutInitials(key), List.of());
            Stream.<Predicate<Known>>of(
                            name -> name.canonical() && name.key().equals(key),
                            name -> name.key().equals(key),
                            name -> name.canonical() && Names.compatible(name.key(), key))
                    .map(rule -> only(candidates, rule))
                    .flatMap(Optional::stream)
                    .findFirst()
                    .ifPresent(id -> ids.put(key, id));
        }
        return ids;
    }

    /** The one speaker among the candidates for whom the rule holds; none where it holds for several. */
    private static Optional<Long> only(List<Known> candidates, Predicate<Known> rule) {
        Set<Long> ids = candidates.stream().filter(rule).map(Known::id).collect(Collectors.toSet());
        return ids.size() == 1 ? Optional.of(ids.iterator().next()) : Optional.empty();
    }

    private static String[] plain(Collection<String> keys) {
        return keys.stream().map(Names::withoutInitials).toArray(String[]::new);
    }

    private void add(List<SpokenName> unknown) {
        List<String> keys = unknown.stream().map(SpokenName::key).toList();
        List<String> kinds = new ArrayList<>();
        unknown.forEach(name -> kinds.add(new SpeakerKindColumn().convertToDatabaseColumn(name.kind())));
        jdbc.sql(ADD)
                .param("kinds", kinds.toArray(String[]::new))
                .param("names", unknown.stream().map(SpokenName::name).toArray(String[]::new))
                .param("keys", keys.toArray(String[]::new))
                .param("plain", plain(keys))
                .update();
    }
}
