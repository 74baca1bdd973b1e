package onrecord.search.source;

import java.util.List;
import onrecord.speaker.SpeakerView;

/**
 * A speaker as the index takes one over.
 *
 * @param key the name as it is compared
 * @param aliasKeys the aliases as they are compared
 */
public record IndexedSpeaker(SpeakerView speaker, String key, List<String> aliasKeys) {}
