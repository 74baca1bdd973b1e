package onrecord.search;

import java.util.List;
import onrecord.search.language.Clause;
import onrecord.speaker.SpeakerKind;
import onrecord.web.Cursor;
import org.jspecify.annotations.Nullable;

/**
 * A search for speakers by name, parsed.
 *
 * @param names words that begin words of a speaker's names, and phrases of them; null for all speakers
 * @param kinds any of these; empty for all
 * @param sort by name, or the best match first
 */
public record SpeakerQuestion(
        @Nullable Clause names,
        List<SpeakerKind> kinds,
        SpeakerSort sort,
        int limit,
        @Nullable Cursor cursor) {

    /** Whether there is anybody with these names instead: the first is enough. */
    SpeakerQuestion whether(Clause others) {
        return new SpeakerQuestion(others, kinds, SpeakerSort.NAME, 1, null);
    }
}
