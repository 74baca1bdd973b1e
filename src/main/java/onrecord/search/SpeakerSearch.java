package onrecord.search;

import java.util.List;
import java.util.Locale;
import onrecord.speaker.SpeakerView;
import onrecord.web.Cursor;
import onrecord.web.Listing;
import onrecord.web.Pages;
import org.springframework.stereotype.Service;

/** Answers searches for speakers. */
@Service
public class SpeakerSearch {

    private final SearchEngine engine;

    SpeakerSearch(SearchEngine engine) {
        this.engine = engine;
    }

    /** Speakers by name, or with {@code q} the best match first. */
    public Listing<SpeakerView> find(SpeakerParameters given) {
        Cursor cursor =
                given.cursor() == null ? null : Cursor.read(given.cursor(), given.identity(), SearchEngine.CURSOR_KEYS);
        List<String> kinds = given.kind().stream()
                .map(kind -> kind.name().toLowerCase(Locale.ROOT))
                .toList();
        Hits<SpeakerView> hits = engine.speakers(given.q(), kinds, given.limit() == null ? 20 : given.limit(), cursor);
        return Pages.listing(hits.total().count(), hits.records(), hits.next(), hits.previous(), given.identity())
                .counted(hits.total().exact());
    }
}
