package onrecord.article;

import jakarta.persistence.EntityManager;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import onrecord.extraction.FoundQuote;
import onrecord.extraction.FoundSpeaker;
import onrecord.speaker.Speaker;
import onrecord.speaker.SpeakerKind;
import onrecord.speaker.SpeakerResolution;
import onrecord.speaker.Speakers;
import onrecord.speaker.SpokenName;
import onrecord.web.InvalidRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Stores quotes under their speakers: all names are looked up at once, however many articles there are. */
@Service
@Transactional(propagation = Propagation.MANDATORY)
class QuoteRecording {

    /** A unique index takes keys of some 2,700 bytes; no name of a speaker is longer than this. */
    private static final int LONGEST_NAME = 200;

    private final SpeakerResolution resolution;
    private final Speakers speakers;
    private final EntityManager entities;

    QuoteRecording(SpeakerResolution resolution, Speakers speakers, EntityManager entities) {
        this.resolution = resolution;
        this.speakers = speakers;
        this.entities = entities;
    }

    void record(Map<Article, PreparedArticle> prepared) {
        Map<SpokenName, Long> ids = resolution.resolve(
                prepared.values().stream().flatMap(QuoteRecording::names).collect(Collectors.toSet()));
        prepared.forEach((article, content) -> {
            if (content.given().quotes() == null) {
                recordFound(article, content.found(), ids);
            } else {
                recordGiven(article, content.given().quotes(), ids);
            }
        });
    }

    /** Refuses ids of speakers that there are not, before anything is written. */
    @Transactional(propagation = Propagation.SUPPORTS, noRollbackFor = InvalidRequest.class)
    void requireKnownSpeakers(List<NewQuote> given) {
        Set<Long> asked = given.stream()
                .map(QuoteRecording::idAlone)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        Set<Long> known = asked.isEmpty()
                ? Set.of()
                : speakers.findAllById(asked).stream().map(Speaker::id).collect(Collectors.toSet());
        for (int i = 0; i < given.size(); i++) {
            Long id = idAlone(given.get(i));
            if (id != null && !known.contains(id)) {
                throw new InvalidRequest("quotes[" + i + "].speaker.id", "is not the id of a speaker");
            }
        }
    }

    /** The id of a speaker that is given without a name. */
    private static @Nullable Long idAlone(NewQuote given) {
        GivenSpeaker speaker = given.speaker();
        return speaker == null || speaker.name() != null ? null : speaker.id();
    }

    /** The speaker an editor names, looked up or added. */
    @Nullable
    Long speakerOf(NewQuote given) {
        GivenSpeaker speaker = given.speaker();
        Set<SpokenName> name = speaker == null
                ? Set.of()
                : Stream.of(speaker).flatMap(QuoteRecording::name).collect(Collectors.toSet());
        return speakerOf(given, resolution.resolve(name));
    }

    private void recordFound(Article article, List<FoundQuote> found, Map<SpokenName, Long> ids) {
        Map<Integer, Long> byNumber = new HashMap<>();
        for (FoundQuote quote : found) {
            FoundSpeaker speaker = quote.speaker();
            Long id = speaker == null ? null : byNumber.computeIfAbsent(speaker.number(), number -> idOf(speaker, ids));
            entities.persist(article.record(quote, id));
        }
    }

    private @Nullable Long idOf(FoundSpeaker speaker, Map<SpokenName, Long> ids) {
        SpokenName name = spoken(speaker);
        if (name.kind() == SpeakerKind.ANONYMOUS) {
            return resolution.addAnonymous(name.name());
        }
        return ids.get(name);
    }

    private void recordGiven(Article article, List<NewQuote> given, Map<SpokenName, Long> ids) {
        given.forEach(quote -> entities.persist(new Quote(article, quote, speakerOf(quote, ids))));
    }

    private @Nullable Long speakerOf(NewQuote given, Map<SpokenName, Long> ids) {
        GivenSpeaker speaker = given.speaker();
        if (speaker == null) {
            return null;
        }
        Optional<Speaker> known = Optional.ofNullable(speaker.id()).flatMap(speakers::findById);
        if (known.filter(speaker::isNamedLike).isPresent()) {
            return known.get().id();
        }
        if (speaker.name() == null) {
            throw new InvalidRequest("speaker.id", "is not the id of a speaker");
        }
        String name = speaker.name();
        if (speaker.kindOrPerson() == SpeakerKind.ANONYMOUS) {
            return resolution.addAnonymous(name);
        }
        return ids.get(new SpokenName(name, speaker.kindOrPerson()));
    }

    private static Stream<SpokenName> names(PreparedArticle prepared) {
        List<NewQuote> given = prepared.given().quotes();
        return given == null
                ? prepared.found().stream()
                        .map(FoundQuote::speaker)
                        .filter(Objects::nonNull)
                        .map(QuoteRecording::spoken)
                        .filter(name -> name.kind() != SpeakerKind.ANONYMOUS)
                : given.stream().map(NewQuote::speaker).filter(Objects::nonNull).flatMap(QuoteRecording::name);
    }

    private static Stream<SpokenName> name(GivenSpeaker speaker) {
        boolean looksUp = speaker.name() != null && speaker.kindOrPerson() != SpeakerKind.ANONYMOUS;
        return looksUp
                ? Stream.of(new SpokenName(Objects.requireNonNull(speaker.name()), speaker.kindOrPerson()))
                : Stream.empty();
    }

    private static SpokenName spoken(FoundSpeaker speaker) {
        String name = speaker.name();
        return new SpokenName(
                name.length() > LONGEST_NAME ? name.substring(0, LONGEST_NAME) : name,
                SpeakerKind.valueOf(speaker.kind().name()));
    }
}
