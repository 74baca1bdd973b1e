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

    /** Every outlet whose name holds all these words, or the one with this id. */
    public Set<Long> named(String words) {
        String[] patterns =
                Names.words(words).stream().map(word -> "% " + word + " %").toArray(String[]::new);
        if (patterns.length == 0) {
            return Set.of();
        }
        return jdbc.sql("select id from outlet where ' ' || name_key || ' ' like all(?) or id::text = ?")
                .params(patterns, words.strip())
                .query(Long.class)
                .set();
    }
}
