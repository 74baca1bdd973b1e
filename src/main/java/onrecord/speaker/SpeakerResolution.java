package onrecord.speaker;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * From names to speakers: the known one where a {@link Choice} among the known is sure, else one of its own. A few
 * statements for any number of names, and safe beside other writers.
 */
@Service
public class SpeakerResolution {

    private final Namesakes namesakes;
    private final OfficeHolders holders;
    private final NewNames added;

    SpeakerResolution(Namesakes namesakes, OfficeHolders holders, NewNames added) {
        this.namesakes = namesakes;
        this.holders = holders;
        this.added = added;
    }

    /**
     * Who each voice is. Every anonymous one is a new speaker; the known holder of the office by which it is described is
     * no more than a candidate.
     *
     * @param voices what tells one voice from another, with what the text says of it
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public <V> Map<V, Resolved> resolve(Map<V, SpokenName> voices) {
        Map<SpeakerKind, List<Map.Entry<V, SpokenName>>> byKind = voices.entrySet().stream()
                .collect(Collectors.groupingBy(voice -> voice.getValue().kind()));
        List<Map.Entry<V, SpokenName>> anonymous = byKind.getOrDefault(SpeakerKind.ANONYMOUS, List.of());
        Map<SpokenName, Resolved> named = named(voices.values().stream()
                .filter(name -> name.kind() != SpeakerKind.ANONYMOUS)
                .collect(Collectors.toSet()));
        Map<V, Resolved> resolved = new HashMap<>();
        voices.forEach((voice, name) -> resolved.put(voice, named.getOrDefault(name, Resolved.nobody())));
        List<SpokenName> described = anonymous.stream().map(Map.Entry::getValue).toList();
        List<Long> sources = added.anonymous(described);
        Map<SpokenName, Long> known = holders.of(described);
        for (int i = 0; i < sources.size(); i++) {
            Long holder = known.get(described.get(i));
            resolved.put(
                    anonymous.get(i).getKey(),
                    new Resolved(sources.get(i), holder == null ? List.of() : List.of(holder)));
        }
        return resolved;
    }

    /** Full names first, since a short one may mean somebody whom another article has just named in full. */
    private Map<SpokenName, Resolved> named(Set<SpokenName> names) {
        Map<SpokenName, Resolved> resolved = new HashMap<>();
        resolved.putAll(chosen(names, name -> !name.isShort()));
        resolved.putAll(chosen(names, SpokenName::isShort));
        return resolved;
    }

    private Map<SpokenName, Resolved> chosen(Set<SpokenName> names, Predicate<SpokenName> rule) {
        List<SpokenName> some = names.stream()
                .filter(name -> !name.key().isEmpty() && rule.test(name))
                .toList();
        Map<SpokenName, Choice> choices = new LinkedHashMap<>();
        namesakes.of(some).forEach((name, known) -> choices.put(name, Choice.of(name, known)));
        Map<String, SpokenName> unknown = new TreeMap<>();
        choices.forEach((name, choice) -> {
            if (choice.speaker() == null) {
                unknown.putIfAbsent(name.key(), name);
            }
        });
        Map<String, Long> own = added.named(new ArrayList<>(unknown.values()));
        Map<SpokenName, Resolved> resolved = new HashMap<>();
        choices.forEach((name, choice) -> resolved.put(
                name,
                new Resolved(
                        Objects.requireNonNullElseGet(choice.speaker(), () -> own.get(name.key())),
                        choice.candidates())));
        return resolved;
    }
}
