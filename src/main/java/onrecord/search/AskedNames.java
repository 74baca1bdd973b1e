package onrecord.search;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import onrecord.search.source.CurrentNames;
import org.springframework.stereotype.Service;

/** What speakers and outlets that are asked for by id are called, and what quotes say: a page shows that, not ids. */
@Service
public class AskedNames {

    private final Asking asking;
    private final SearchEngine engine;

    AskedNames(Asking asking, SearchEngine engine) {
        this.asking = asking;
        this.engine = engine;
    }

    /**
     * The names by the parameter and what was given for it; what is no id, or nobody's, has none.
     *
     * @param similar the quote that others are to be like, if any; its words are its name
     */
    public Map<String, Map<String, String>> of(List<String> speakers, List<String> outlets, Optional<String> similar) {
        Map<String, Long> who = asking.speakerIds(speakers);
        Map<String, Long> where = Asking.ids(outlets);
        Map<String, Long> which = Asking.ids(similar.stream().toList());
        if (who.isEmpty() && where.isEmpty() && which.isEmpty()) {
            return Map.of();
        }
        CurrentNames names = engine.names(who.values(), where.values());
        Map<Long, String> known = new HashMap<>();
        names.speakers().forEach((id, speaker) -> known.put(id, speaker.name()));
        return Map.of("speaker", named(who, known), "outlet", named(where, names.outlets()), "similar", words(which));
    }

    private Map<String, String> words(Map<String, Long> quote) {
        Map<String, String> words = new HashMap<>();
        quote.forEach((given, id) -> engine.quote(id)
                .ifPresent(found -> words.put(given, found.quote().text())));
        return words;
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
