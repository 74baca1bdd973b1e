package onrecord.search.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import onrecord.search.Suggestion;
import onrecord.search.SuggestionType;
import onrecord.search.lucene.MostPopular.Found;
import onrecord.search.lucene.Popularity.Counts;
import onrecord.search.lucene.Popularity.Tag;
import onrecord.speaker.Names;
import onrecord.speaker.SpeakerKind;
import onrecord.speaker.SpeakerView;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.springframework.stereotype.Component;

/** Suggests names while somebody types. */
@Component
class Suggesting {

    /** Words of different names of one speaker are found, too, and passed over later. */
    private static final int SPARE = 10;

    private static final Comparator<Ranked> BEST_FIRST = Comparator.comparingInt(Ranked::typos)
            .thenComparing(Comparator.comparingLong(
                            (Ranked ranked) -> ranked.suggestion().count())
                    .reversed())
            .thenComparing(ranked -> ranked.suggestion().type())
            .thenComparing(ranked -> ranked.suggestion().label());

    private final Reading reading;
    private final RecordReading records;
    private final Popularity popularity;

    Suggesting(Reading reading, RecordReading records, Popularity popularity) {
        this.reading = reading;
        this.records = records;
        this.popularity = popularity;
    }

    private record Ranked(int typos, Suggestion suggestion) {}

    List<Suggestion> suggest(String typed, Set<SuggestionType> types, int limit) {
        TypedName name = TypedName.of(typed);
        if (name.isEmpty()) {
            return List.of();
        }
        Counts counts = popularity.counts();
        return types.stream()
                .flatMap(type -> switch (type) {
                    case SPEAKER -> speakers(name, counts.speakers(), limit);
                    case OUTLET -> outlets(name, counts.outlets(), limit);
                    case TAG -> tags(name, counts.tags());
                })
                .sorted(BEST_FIRST)
                .limit(limit)
                .map(Ranked::suggestion)
                .toList();
    }

    private Stream<Ranked> speakers(TypedName name, Map<String, Integer> quotes, int limit) {
        Query anonymous =
                FilterQueries.term(Fields.KIND, SpeakerKind.ANONYMOUS.name().toLowerCase(Locale.ROOT));
        return reading.on(Shelves::speakers, (shelf, searcher) -> {
            List<Ranked> ranked = new ArrayList<>();
            for (Found found : found(searcher, name, anonymous, quotes, limit)) {
                SpeakerView speaker = records.read(searcher, found.document(), SpeakerView.class);
                ranked(name, speaker, found.count()).ifPresent(ranked::add);
            }
            return ranked.stream();
        });
    }

    /** Under the name, or else under the alias with the fewest typos. */
    private static Optional<Ranked> ranked(TypedName typed, SpeakerView speaker, int quotes) {
        return Stream.concat(Stream.of(speaker.name()), speaker.aliases().stream())
                .map(name -> new Ranked(
                        typed.typosIn(Names.words(name)),
                        new Suggestion(
                                SuggestionType.SPEAKER,
                                speaker.id(),
                                speaker.name(),
                                name.equals(speaker.name()) ? null : name,
                                quotes)))
                .filter(ranked -> ranked.typos() >= 0)
                .min(Comparator.comparingInt(Ranked::typos));
    }

    private Stream<Ranked> outlets(TypedName name, Map<String, Integer> articles, int limit) {
        return reading.on(Shelves::outlets, (shelf, searcher) -> {
            List<Ranked> ranked = new ArrayList<>();
            for (Found found : found(searcher, name, new MatchNoDocsQuery("none"), articles, limit)) {
                String label = records.label(searcher, found.document());
                ranked.add(new Ranked(
                        name.typosIn(Names.words(label)),
                        new Suggestion(SuggestionType.OUTLET, found.id(), label, null, found.count())));
            }
            return ranked.stream().filter(outlet -> outlet.typos() >= 0);
        });
    }

    private static Stream<Ranked> tags(TypedName name, List<Tag> tags) {
        return tags.stream()
                .map(tag -> new Ranked(
                        name.typosIn(tag.words()),
                        new Suggestion(SuggestionType.TAG, null, tag.label(), null, tag.count())))
                .filter(tag -> tag.typos() >= 0);
    }

    /** Typos are looked for only where too few names begin with what was typed. */
    private static Collection<Found> found(
            IndexSearcher searcher, TypedName name, Query not, Map<String, Integer> popularity, int limit)
            throws IOException {
        MostPopular best = new MostPopular(popularity, limit + SPARE);
        Set<Found> found = new LinkedHashSet<>(searcher.search(without(name.beginning(), not), best));
        if (found.size() < limit) {
            found.addAll(searcher.search(without(name.resembling(), not), best));
        }
        return found;
    }

    private static Query without(Query query, Query not) {
        return new BooleanQuery.Builder()
                .add(query, Occur.FILTER)
                .add(not, Occur.MUST_NOT)
                .build();
    }
}
