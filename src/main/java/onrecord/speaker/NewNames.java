package onrecord.speaker;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Adds speakers for names that nobody is known by, in the order of the names, so that writers do not lock each other. */
@Repository
class NewNames {

    private static final String ADD = """
            insert into speaker (kind, name, name_key, plain_key)
            select * from unnest(:kinds::text[], :names::text[], :keys::text[], :plain::text[]) as given (kind, name, key)
            order by key
            on conflict (name_key) where kind <> 'anonymous' do nothing""";

    private static final String ADDED =
            "select name_key, id from speaker where name_key = any(?) and kind <> 'anonymous'";

    private static final String IDS = "select nextval('speaker_id') from generate_series(1, ?)";

    private static final String ADD_ANONYMOUS = """
            insert into speaker (id, kind, name, name_key, plain_key)
            select id, 'anonymous', name, key, key from unnest(:ids::bigint[], :names::text[], :keys::text[])
            as given (id, name, key)""";

    private final JdbcClient jdbc;

    NewNames(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The speakers of these names by their keys; another writer may have added them at the same moment. */
    Map<String, Long> named(Collection<SpokenName> names) {
        Map<String, Long> ids = new HashMap<>();
        if (!names.isEmpty()) {
            String[] keys = keys(names);
            jdbc.sql(ADD)
                    .param("kinds", names.stream().map(NewNames::kind).toArray(String[]::new))
                    .param("names", names.stream().map(SpokenName::name).toArray(String[]::new))
                    .param("keys", keys)
                    .param(
                            "plain",
                            names.stream()
                                    .map(name -> Names.withoutInitials(name.key()))
                                    .toArray(String[]::new))
                    .update();
            jdbc.sql(ADDED).param(keys).query(row -> {
                ids.put(row.getString("name_key"), row.getLong("id"));
            });
        }
        return ids;
    }

    /** A new speaker for each source without a name, in their order. */
    List<Long> anonymous(List<SpokenName> sources) {
        if (sources.isEmpty()) {
            return List.of();
        }
        List<Long> ids = jdbc.sql(IDS).param(sources.size()).query(Long.class).list();
        jdbc.sql(ADD_ANONYMOUS)
                .param("ids", ids.toArray(Long[]::new))
                .param("names", sources.stream().map(SpokenName::name).toArray(String[]::new))
                .param("keys", keys(sources))
                .update();
        return ids;
    }

    private static String kind(SpokenName name) {
        return new SpeakerKindColumn().convertToDatabaseColumn(name.kind());
    }

    private static String[] keys(Collection<SpokenName> names) {
        return names.stream().map(SpokenName::key).toArray(String[]::new);
    }
}
