package onrecord.article;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import onrecord.extraction.FoundQuote;
import onrecord.extraction.FoundSpeaker;
import onrecord.speaker.Resolved;
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

/** Stores quotes under their speakers: all are looked up at once, however many articles there are. */
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

    /**
     * One who speaks in one article.
     *
     * @param number the number of a found speaker, or the place of a given quote in its list
     */
    private record Voice(Article article, int number) {}

    void record(Map<Article, PreparedArticle> prepared) {
        Map<Long, Speaker> known = known(prepared.values().stream()
                .map(content -> content.given().quotes())
                .filter(Objects::nonNull)
                .flatMap(List::stream)
                .toList());
        Map<Voice, SpokenName> voices = new LinkedHashMap<>();
        prepared.forEach((article, content) -> {
            List<NewQuote> given = content.given().quotes();
            if (given == null) {
                content.found().forEach(quote -> addVoice(voices, article, quote.speaker()));
            } else {
                addVoices(voices, article, given, known);
            }
        });
        Map<Voice, Resolved> resolved = resolution.resolve(voices);
        prepared.forEach((article, content) -> {
            List<NewQuote> given = content.given().quotes();
            if (given == null) {
                content.found()
                        .forEach(quote -> entities.persist(article.record(quote, resolved(article, quote, resolved))));
            } else {
                for (int i = 0; i < given.size(); i++) {
                    Resolved speaker = resolved(given.get(i), resolved.get(new Voice(article, i)), known);
                    entities.persist(new Quote(article, given.get(i), speaker));
                }
            }
        });
    }

    /** Refuses ids of speakers that there are not, before anything is written. */
    @Transactional(propagation = Propagation.SUPPORTS, noRollbackFor = InvalidRequest.class)
    void requireKnownSpeakers(List<NewQuote> given) {
        Map<Long, Speaker> known = known(given);
        for (int i = 0; i < given.size(); i++) {
            GivenSpeaker speaker = given.get(i).speaker();
            if (speaker != null && speaker.name() == null && !isById(speaker, known)) {
                throw new InvalidRequest("quotes[" + i + "].speaker.id", "is not the id of a speaker");
            }
        }
    }

    /** The speaker an editor names, looked up or added. */
    Resolved speakerOf(NewQuote given, Article article) {
        Map<Long, Speaker> known = known(List.of(given));
        Map<Voice, SpokenName> voices = new LinkedHashMap<>();
        addVoices(voices, article, List.of(given), known);
        return resolved(given, resolution.resolve(voices).get(new Voice(article, 0)), known);
    }

    private Map<Long, Speaker> known(Collection<NewQuote> given) {
        Set<Long> ids = given.stream()
                .map(NewQuote::speaker)
                .filter(Objects::nonNull)
                .map(GivenSpeaker::id)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        return ids.isEmpty()
                ? Map.of()
                : speakers.findAllById(ids).stream().collect(Collectors.toMap(Speaker::id, Function.identity()));
    }

    private static void addVoice(Map<Voice, SpokenName> voices, Article article, @Nullable FoundSpeaker speaker) {
        if (speaker != null) {
            voices.putIfAbsent(
                    new Voice(article, speaker.number()),
                    spoken(speaker.name(), SpeakerKind.valueOf(speaker.kind().name()), speaker.title(), article.day()));
        }
    }

    private static void addVoices(
            Map<Voice, SpokenName> voices, Article article, List<NewQuote> given, Map<Long, Speaker> known) {
        for (int i = 0; i < given.size(); i++) {
            GivenSpeaker speaker = given.get(i).speaker();
            if (speaker != null && speaker.name() != null && !isById(speaker, known)) {
                voices.put(
                        new Voice(article, i),
                        spoken(
                                speaker.name(),
                                speaker.kindOrPerson(),
                                given.get(i).statedTitle(),
                                article.day()));
            }
        }
    }

    private static Resolved resolved(Article article, FoundQuote quote, Map<Voice, Resolved> resolved) {
        return quote.speaker() == null
                ? Resolved.nobody()
                : Objects.requireNonNull(
                        resolved.get(new Voice(article, quote.speaker().number())));
    }

    private static Resolved resolved(NewQuote given, @Nullable Resolved named, Map<Long, Speaker> known) {
        GivenSpeaker speaker = given.speaker();
        if (speaker == null || named != null) {
            return named == null ? Resolved.nobody() : named;
        }
        if (!isById(speaker, known)) {
            throw new InvalidRequest("speaker.id", "is not the id of a speaker");
        }
        return Resolved.to(Objects.requireNonNull(speaker.id()));
    }

    private static boolean isById(GivenSpeaker speaker, Map<Long, Speaker> known) {
        Speaker byId = speaker.id() == null ? null : known.get(speaker.id());
        return byId != null && speaker.isNamedLike(byId);
    }

    private static SpokenName spoken(String name, SpeakerKind kind, @Nullable String title, LocalDate day) {
        String cut = name.length() > LONGEST_NAME ? name.substring(0, LONGEST_NAME) : name;
        return new SpokenName(cut, kind, title, day);
    }
}
