package onrecord.article;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import onrecord.speaker.Names;
import onrecord.web.Cursor;
import onrecord.web.Listing;
import onrecord.web.Pages;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Lists outlets by name; there are hundreds where there are millions of articles, so PostgreSQL answers. */
@Repository
class OutletListing {

    private static final String COUNT = "select count(*) from outlet where ' ' || name_key like all(?)";

    private static final String AFTER = """
            select id, name from outlet where ' ' || name_key like all(?) and (name_key, id) > (?, ?)
            order by name_key, id limit ?""";

    private static final String BEFORE = """
            select id, name from outlet where ' ' || name_key like all(?) and (name_key, id) < (?, ?)
            order by name_key desc, id desc limit ?""";

    private final JdbcClient jdbc;

    OutletListing(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Outlets whose names hold words that begin with these. */
    Listing<OutletView> find(@Nullable String words, int limit, @Nullable String given) {
        String question = "OUTLETS" + words;
        Cursor cursor = given == null ? new Cursor(false, List.of("", "0")) : Cursor.read(given, question, 2);
        String[] patterns = Names.words(words == null ? "" : words).stream()
                .map(word -> "% " + word + "%")
                .toArray(String[]::new);
        List<OutletView> found = new ArrayList<>(jdbc.sql(cursor.backwards() ? BEFORE : AFTER)
                .params(patterns, cursor.keys().getFirst(), cursor.number(1), limit + 1)
                .query(OutletView.class)
                .list());
        boolean more = found.size() > limit;
        List<OutletView> page = found.subList(0, Math.min(limit, found.size()));
        if (cursor.backwards()) {
            Collections.reverse(page);
        }
        long count = jdbc.sql(COUNT).params((Object) patterns).query(Long.class).single();
        boolean after = cursor.backwards() || more;
        boolean before = cursor.backwards() ? more : given != null;
        return Pages.listing(
                count,
                page,
                after && !page.isEmpty() ? at(page.getLast(), false) : null,
                before && !page.isEmpty() ? at(page.getFirst(), true) : null,
                question);
    }

    private static Cursor at(OutletView outlet, boolean backwards) {
        return new Cursor(backwards, List.of(Names.key(outlet.name()), Long.toString(outlet.id())));
    }
}
