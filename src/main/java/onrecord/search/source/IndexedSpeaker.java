package onrecord.search.source;

import java.util.List;
import java.util.stream.Stream;
import onrecord.speaker.Names;
import onrecord.speaker.SpeakerView;

/**
 * A speaker as the index takes one over.
 *
 * @param key the name as it is compared
 */
public record IndexedSpeaker(SpeakerView speaker, String key) {

    /** What the speaker is found by: all names, abbreviations in them in each way they are written. */
    public List<String> foundBy() {
        return Stream.concat(Stream.of(speaker.name()), speaker.aliases().stream())
                .map(Names::forms)
                .flatMap(List::stream)
                .distinct()
                .toList();
    }
}
