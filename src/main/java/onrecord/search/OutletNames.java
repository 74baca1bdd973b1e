package onrecord.search;

import java.util.Set;
import onrecord.speaker.Names;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** From what a question calls an outlet to ids. */
@Repository
public class OutletNames {

    private final JdbcClient jdbc;

    OutletNames(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The outlet with this id, else every outlet whose name holds all these words. */
    public Set<Long> named(String words) {
        String[] patterns =
                Names.words(words).stream().map(word -> "% " + word + " %").toArray(String[]::new);
        if (patterns.length == 0) {
            return Set.of();
        }
        return jdbc.sql("""
                        select id from outlet
                        where case when exists (select 1 from outlet where id::text = :id) then id::text = :id
                              else ' ' || name_key || ' ' like all(:patterns) end""")
                .param("id", words.strip())
                .param("patterns", patterns)
                .query(Long.class)
                .set();
    }
}
