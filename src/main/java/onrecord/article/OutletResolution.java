package onrecord.article;

import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import onrecord.speaker.Names;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** From names to outlets, adding those not known yet; safe beside other writers. */
@Service
class OutletResolution {

    private static final String ADD = """
            insert into outlet (name, name_key)
            select name, key from unnest(:names::text[], :keys::text[]) as given (name, key)
            where not exists (select from outlet where name_key = key)
            order by key
            on conflict (name_key) do nothing""";

    private final Outlets outlets;
    private final JdbcClient jdbc;

    OutletResolution(Outlets outlets, JdbcClient jdbc) {
        this.outlets = outlets;
        this.jdbc = jdbc;
    }

    /** Outlets by the key of their name. */
    record Resolved(Map<String, Outlet> byKey) {

        @Nullable
        Outlet named(@Nullable String name) {
            return name == null ? null : byKey.get(Names.key(name));
        }
    }

    @Transactional(propagation = Propagation.MANDATORY)
    Resolved resolve(Collection<String> names) {
        Map<String, String> byKey = new TreeMap<>();
        names.forEach(name -> byKey.putIfAbsent(Names.key(name), name.strip()));
        if (!byKey.isEmpty()) {
            jdbc.sql(ADD)
                    .param("names", byKey.values().toArray(String[]::new))
                    .param("keys", byKey.keySet().toArray(String[]::new))
                    .update();
        }
        return new Resolved(outlets.findByNameKeyIn(byKey.keySet()).stream()
                .collect(Collectors.toMap(outlet -> Names.key(outlet.name()), outlet -> outlet)));
    }
}
