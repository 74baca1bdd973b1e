package onrecord.search;

import onrecord.speaker.SpeakerView;
import onrecord.web.Cursor;
import onrecord.web.Listing;
import onrecord.web.Pages;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Answers searches for speakers. */
@Service
public class SpeakerSearch {

    private final Asking asking;
    private final SearchEngine engine;

    SpeakerSearch(Asking asking, SearchEngine engine) {
        this.asking = asking;
        this.engine = engine;
    }

    /** Speakers by name, with {@code q} the best match first; or whoever says most of something first. */
    public Listing<SpeakerHit> find(SpeakerParameters given) {
        Hits<SpeakerHit> hits = given.sortOrDefault() == SpeakerSort.QUOTES ? byQuotes(given) : byName(given);
        return Pages.listing(hits.total().count(), hits.records(), hits.next(), hits.previous(), given.identity())
                .counted(hits.total().exact());
    }

    private Hits<SpeakerHit> byName(SpeakerParameters given) {
        given.requireNoneOfQuotes();
        Hits<SpeakerView> hits = engine.speakers(new SpeakerQuestion(
                given.q() == null ? null : QueryParser.parse(given.q(), Dialect.NAMES),
                EitherKind.ofSpeakers(given.kind()),
                given.sortOrDefault(),
                given.limitOrDefault(),
                cursor(given)));
        return hits.map(SpeakerHit::of);
    }

    private Hits<SpeakerHit> byQuotes(SpeakerParameters given) {
        Question quotes = asking.question(Subject.QUOTES, given.ofQuotes(), cursor(given));
        return engine.mostQuoted(quotes, EitherKind.ofSpeakers(given.kind()));
    }

    private static @Nullable Cursor cursor(SpeakerParameters given) {
        return given.cursor() == null ? null : Cursor.read(given.cursor(), given.identity(), SearchEngine.CURSOR_KEYS);
    }
}
