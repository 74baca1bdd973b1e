package onrecord.search;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import onrecord.search.source.CurrentNames;
import org.springframework.stereotype.Service;

/** What speakers and outlets that are asked for by id are called, so that a page can say who is meant. */
@Service
public class AskedNames {

    private final Asking asking;
    private final SearchEngine engine;

    AskedNames(Asking asking, SearchEngine engine) {
        this.asking = asking;
        this.engine = engine;
    }

    /** The names by the parameter and what was given for it; what is no id, or nobody's, has none. */
    public Map<String, Map<String, String>> of(List<String> speakers, List<String> outlets) {
        Map<String, Long> who = ids(speakers, asking::speaker);
        Map<String, Long> where = ids(outlets, Asking::id);
        if (who.isEmpty() && where.isEmpty()) {
            return Map.of();
        }
        CurrentNames names = engine.names(who.values(), where.values());
        Map<Long, String> known = new HashMap<>();
        names.speakers().forEach((id, speaker) -> known.put(id, speaker.name()));
        return Map.of("speaker", named(who, known), "outlet", named(where, names.outlets()));
    }

    private static Map<String, Long> ids(List<String> given, Function<String, Optional<Long>> id) {
        Map<String, Long> ids = new HashMap<>();
        given.forEach(value -> id.apply(value).ifPresent(found -> ids.put(value, found)));
        return ids;
    }

    private static Map<String, String> named(Map<String, Long> ids, Map<Long, String> names) {
        Map<String, String> named = new HashMap<>();
        ids.forEach((given, id) -> {
            String name = names.get(id);
            if (name != null) {
                named.put(given, name);
            }
        });
        return named;
    }
}
