package onrecord.search;

import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import onrecord.search.language.Clause;
import onrecord.search.language.Dialect;
import onrecord.search.language.QueryParser;
import onrecord.search.language.Vocabulary;
import onrecord.speaker.SpeakerKind;
import onrecord.speaker.SpeakerView;
import onrecord.web.Cursor;
import onrecord.web.Listing;
import onrecord.web.Listing.FacetCount;
import onrecord.web.Pages;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Answers searches for speakers. */
@Service
public class SpeakerSearch {

    private final Asking asking;
    private final SearchEngine engine;
    private final FacetNaming naming;
    private final DidYouMean didYouMean;
    private final UnknownNames unknownNames;

    SpeakerSearch(
            Asking asking, SearchEngine engine, FacetNaming naming, DidYouMean didYouMean, UnknownNames unknownNames) {
        this.asking = asking;
        this.engine = engine;
        this.naming = naming;
        this.didYouMean = didYouMean;
        this.unknownNames = unknownNames;
    }

    /** Speakers by name, with {@code q} the best match first; or whoever says most of something first. */
    public Listing<SpeakerHit> find(SpeakerParameters given) {
        return given.sortOrDefault() == SpeakerSort.QUOTES ? byQuotes(given) : byName(given);
    }

    private static Listing<SpeakerHit> listing(SpeakerParameters given, Hits<SpeakerHit> hits) {
        return Pages.listing(hits.total().count(), hits.records(), hits.next(), hits.previous(), given.identity())
                .counted(hits.total().exact());
    }

    private Listing<SpeakerHit> byName(SpeakerParameters given) {
        given.requireNoneOfQuotes();
        SpeakerQuestion question = new SpeakerQuestion(
                given.q() == null ? null : QueryParser.parse(given.q(), Dialect.NAMES),
                EitherKind.ofSpeakers(given.kind()),
                given.sortOrDefault(),
                given.limitOrDefault(),
                cursor(given));
        Hits<SpeakerView> hits = engine.speakers(question);
        return listing(given, hits.map(SpeakerHit::of))
                .suggesting(instead(
                        given,
                        hits,
                        Dialect.NAMES,
                        Vocabulary.NAMES,
                        names ->
                                engine.speakers(question.whether(names)).total().count() > 0));
    }

    private Listing<SpeakerHit> byQuotes(SpeakerParameters given) {
        Question quotes = asking.question(Subject.QUOTES, given.ofQuotes(), cursor(given));
        List<SpeakerKind> kinds = EitherKind.ofSpeakers(given.kind());
        Hits<SpeakerHit> hits = engine.mostQuoted(quotes, kinds);
        return unknownNames
                .notedOn(listing(given, hits), given.ofQuotes())
                .suggesting(instead(
                        given,
                        hits,
                        Dialect.TEXTS,
                        Vocabulary.QUOTES,
                        words -> engine.mostQuoted(quotes.whether(words), kinds)
                                        .total()
                                        .count()
                                > 0));
    }

    /**
     * How the quotes that {@code sort=quotes} counts spread over these facets; nothing where kinds of speakers are asked
     * for, as quotes do not know them.
     */
    public @Nullable Map<String, List<FacetCount>> spread(SpeakerParameters given, List<Facet> facets) {
        if (!EitherKind.ofSpeakers(given.kind()).isEmpty()) {
            return null;
        }
        Question quotes = asking.question(Subject.QUOTES, given.ofQuotes(), null);
        return naming.named(engine.quotes(quotes.spread(facets)).facets());
    }

    /** Another q, where this one finds nobody. */
    private @Nullable String instead(
            SpeakerParameters given, Hits<?> hits, Dialect dialect, Vocabulary plain, Predicate<Clause> finds) {
        return given.q() == null || hits.total().count() > 0
                ? null
                : didYouMean.instead(given.q(), dialect, plain, finds).orElse(null);
    }

    private static @Nullable Cursor cursor(SpeakerParameters given) {
        return given.cursor() == null ? null : Cursor.read(given.cursor(), given.identity(), SearchEngine.CURSOR_KEYS);
    }
}
