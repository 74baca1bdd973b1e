package onrecord.search;

import java.util.List;
import java.util.Set;
import onrecord.web.Cursor;
import org.jspecify.annotations.Nullable;

/** Answers questions with ids. */
public interface SearchEngine {

    /** How many keys a cursor holds: the first sort value, the id, and which state of the index it belongs to. */
    int CURSOR_KEYS = 3;

    /** The articles or quotes that answer the question. */
    Hits search(Question question);

    /** Every speaker one of whose names holds all these words, whatever the case, accents and order. */
    Set<Long> speakersNamed(String words);

    /**
     * Speakers for a list: by name, or with words the best match first.
     *
     * @param words begin words of the names; null for all speakers
     * @param kinds any of these; empty for all
     */
    Hits speakers(@Nullable String words, List<String> kinds, int limit, @Nullable Cursor cursor);
}
