package onrecord.search.source;

import java.util.List;
import java.util.stream.Stream;
import onrecord.speaker.Names;
import onrecord.speaker.SpeakerView;

/**
 * A speaker as the index takes one over.
 *
 * @param key the name as it is compared, and as the database keeps it: by an earlier rule, perhaps
 * @param aliasKeys the same of the aliases
 */
public record IndexedSpeaker(SpeakerView speaker, String key, List<String> aliasKeys) {

    /** What the speaker is found by: all names, abbreviations in them in each way they are written. */
    public List<String> foundBy() {
        Stream<String> names = Stream.concat(Stream.of(speaker.name()), speaker.aliases().stream());
        return Stream.of(Stream.of(key), aliasKeys.stream(), names.flatMap(name -> Names.forms(name).stream()))
                .flatMap(keys -> keys)
                .distinct()
                .toList();
    }
}
